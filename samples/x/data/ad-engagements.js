window.YTD.ad_engagements.part0 = [
  {
    "ad": {
      "adsUserData": {
        "adEngagements": {
          "engagements": [
            {
              "impressionAttributes": {
                "deviceInfo": {
                  "osType": "Ios",
                  "deviceId": "invented-device-1",
                  "deviceType": "iPhone"
                },
                "displayLocation": "TimelineHome",
                "advertiserInfo": {
                  "advertiserName": "Torrvik Cycling",
                  "screenName": "@torrvik_kit"
                },
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Locations",
                    "targetingValue": "United Kingdom"
                  },
                  {
                    "targetingType": "Age",
                    "targetingValue": "25 to 49"
                  }
                ],
                "impressionTime": "2025-10-30 19:20:11"
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2025-10-30 19:20:15",
                  "engagementType": "ChargeableImpression"
                }
              ]
            }
          ]
        }
      }
    }
  },
  {
    "ad": {
      "adsUserData": {
        "adEngagements": {
          "engagements": [
            {
              "impressionAttributes": {
                "deviceInfo": {
                  "osType": "Ios",
                  "deviceId": "invented-device-1",
                  "deviceType": "iPhone"
                },
                "displayLocation": "TimelineHome",
                "advertiserInfo": {
                  "advertiserName": "Marbury Playhouse",
                  "screenName": "@marburyplays"
                },
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Locations",
                    "targetingValue": "United Kingdom"
                  },
                  {
                    "targetingType": "Age",
                    "targetingValue": "25 to 49"
                  }
                ],
                "impressionTime": "2025-11-01 08:05:11"
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2025-11-01 08:05:15",
                  "engagementType": "ChargeableImpression"
                }
              ]
            }
          ]
        }
      }
    }
  }
]
