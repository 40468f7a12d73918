window.YTD.direct_messages.part0 = [
  {
    "dmConversation": {
      "conversationId": "212904417-515554550",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "515554550",
            "reactions": [],
            "urls": [],
            "text": "Ha. Love you. Call me at the weekend",
            "mediaUrls": [],
            "senderId": "212904417",
            "id": "1631008908669620140",
            "createdAt": "2023-03-01T19:10:01.164Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "212904417",
            "reactions": [],
            "urls": [],
            "text": "He's fine, he's just found the biscuits you hid",
            "mediaUrls": [],
            "senderId": "515554550",
            "id": "1631008699440957072",
            "createdAt": "2023-03-01T19:09:11.280Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "515554550",
            "reactions": [],
            "urls": [],
            "text": "Private: is Dad ok? He sounded odd on the phone",
            "mediaUrls": [],
            "senderId": "212904417",
            "id": "1631006944007293936",
            "createdAt": "2023-03-01T19:02:12.752Z",
            "editHistory": []
          }
        }
      ]
    }
  },
  {
    "dmConversation": {
      "conversationId": "212904417-456983592",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "456983592",
            "reactions": [],
            "urls": [],
            "text": "Wouldn't miss it x",
            "mediaUrls": [],
            "senderId": "212904417",
            "id": "1593708659597117548",
            "createdAt": "2022-11-18T20:52:08.780Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "212904417",
            "reactions": [],
            "urls": [],
            "text": "You coming to the opening tomorrow? Prosecco at 6",
            "mediaUrls": [],
            "senderId": "456983592",
            "id": "1593705694895277876",
            "createdAt": "2022-11-18T20:40:21.940Z",
            "editHistory": []
          }
        }
      ]
    }
  },
  {
    "dmConversation": {
      "conversationId": "212904417-505881852",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "212904417",
            "reactions": [],
            "urls": [],
            "text": "Quite right too",
            "mediaUrls": [],
            "senderId": "505881852",
            "id": "1939796198294552641",
            "createdAt": "2025-06-30T21:20:28.001Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "505881852",
            "reactions": [],
            "urls": [],
            "text": "This is a direct message. Hindsight must never open this file",
            "mediaUrls": [],
            "senderId": "212904417",
            "id": "1939795049436938988",
            "createdAt": "2025-06-30T21:15:54.092Z",
            "editHistory": []
          }
        }
      ]
    }
  }
]
