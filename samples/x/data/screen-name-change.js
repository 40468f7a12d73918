window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange": {
      "accountId": "212904417",
      "screenNameChange": {
        "changedAt": "2014-07-25T09:12:05.000Z",
        "changedFrom": "robin_skates",
        "changedTo": "robinashdown"
      }
    }
  }
]
