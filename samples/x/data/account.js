window.YTD.account.part0 = [
  {
    "account": {
      "email": "robin.ashdown@post.example",
      "createdVia": "web",
      "username": "robinashdown",
      "accountId": "212904417",
      "createdAt": "2010-11-06T18:19:41.000Z",
      "accountDisplayName": "Dr Robin Ashdown"
    }
  }
]
