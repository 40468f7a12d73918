window.YTD.deleted_tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1985797972457163696"
          ],
          "editableUntil": "2025-11-04T20:55:05.633Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "56"
      ],
      "favorite_count": "3",
      "id_str": "1985797972457163696",
      "truncated": false,
      "retweet_count": "0",
      "id": "1985797972457163696",
      "created_at": "Tue Nov 04 19:55:05 +0000 2025",
      "favorited": false,
      "full_text": "Cake count for my first two months as a consultnat: nine",
      "lang": "en",
      "deleted_at": "Tue Nov 04 19:58:17 +0000 2025"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1984324610744648854"
          ],
          "editableUntil": "2025-10-31T19:20:28.827Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "59"
      ],
      "favorite_count": "35",
      "id_str": "1984324610744648854",
      "truncated": false,
      "retweet_count": "5",
      "id": "1984324610744648854",
      "created_at": "Fri Oct 31 18:20:28 +0000 2025",
      "favorited": false,
      "full_text": "Found my 2011 hair in the photo folder. Deleting the folder",
      "lang": "en",
      "deleted_at": "Sat Nov 01 09:15:17 +0000 2025"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1983643639032578078"
          ],
          "editableUntil": "2025-10-29T22:14:32.519Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Skeptic Nedd99",
            "screen_name": "skeptic_nedd99",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "100353415",
            "id": "100353415"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "96"
      ],
      "favorite_count": "27",
      "in_reply_to_status_id_str": "1983634965958494526",
      "id_str": "1983643639032578078",
      "in_reply_to_user_id": "100353415",
      "truncated": false,
      "retweet_count": "4",
      "id": "1983643639032578078",
      "in_reply_to_status_id": "1983634965958494526",
      "created_at": "Wed Oct 29 21:14:32 +0000 2025",
      "favorited": false,
      "full_text": "@skeptic_nedd99 as a doctor I don't have to explain myself to people like you. Stay in your lane",
      "lang": "en",
      "in_reply_to_screen_name": "skeptic_nedd99",
      "in_reply_to_user_id_str": "100353415",
      "deleted_at": "Thu Oct 30 07:02:17 +0000 2025"
    }
  }
]
