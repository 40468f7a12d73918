window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "1641534638042120689",
      "updatedAt": "2023-03-30T20:15:30.000Z",
      "lifecycle": {
        "value": "1",
        "name": "Active",
        "originalName": "Active",
        "annotations": {}
      },
      "createdAt": "2023-03-30T20:15:30.000Z",
      "core": {
        "styletags": [],
        "urls": [],
        "text": "I've been asked a lot this week what a dermatology registrar actually does all day, so here goes. Mornings are usually clinic: new referrals, follow ups, and a lot of looking, listening and magnifying. Afternoons may be skin surgery, patch tests, ward referrals, teaching, or the phototherapy unit. In between there's the on call phone, which rings about everything from blisters to bites. Evenings are for exams, audit and pretending that I'm going to the gym. The best bit? Skin tells you things about the whole person. The worst bit? The printer. Ask me anything about the career (not about your rash, sorry!) and I'll answer over the weekend ☕",
        "mentions": [],
        "cashtags": [],
        "hashtags": []
      }
    }
  },
  {
    "noteTweet": {
      "noteTweetId": "1731027109909890122",
      "updatedAt": "2023-12-02T19:06:38.000Z",
      "lifecycle": {
        "value": "1",
        "name": "Active",
        "originalName": "Active",
        "annotations": {}
      },
      "createdAt": "2023-12-02T19:06:38.000Z",
      "core": {
        "styletags": [],
        "urls": [],
        "text": "A few of you asked about my own psoriasis after the charity ride, so here's the honest version. I was twelve when it started. I wore long sleeves in July. I told a girl at school it was a burn because that felt less embarrassing. What changed things wasn't a miracle, it was a nurse who showed me how to use the boring creams properly, and later light treatment, and later still the treatment I'm on now, which I'm not going to name because what suits me may not suit you. Things that helped: cotton, patience, telling my friends. Things that did not help: everybody's auntie's advice about celery. If you are twelve and in long sleeves, it gets better, and there are good people to talk to at the Psoriasis Association. Be kind to your skin, and to you. 🧡",
        "mentions": [],
        "cashtags": [],
        "hashtags": []
      }
    }
  }
]
