window.YTD.like.part0 = [
  {
    "like": {
      "tweetId": "1553833025765116501",
      "fullText": "What a night, what a team",
      "expandedUrl": "https://twitter.com/i/web/status/1553833025765116501"
    }
  },
  {
    "like": {
      "tweetId": "1635732696904764075",
      "fullText": "Fair pay keeps good people",
      "expandedUrl": "https://twitter.com/i/web/status/1635732696904764075"
    }
  },
  {
    "like": {
      "tweetId": "1789385166628588254",
      "fullText": "Purple sky over the chip shop",
      "expandedUrl": "https://twitter.com/i/web/status/1789385166628588254"
    }
  },
  {
    "like": {
      "tweetId": "1821275120652520980",
      "fullText": "Proud of everyone who turned out tonight",
      "expandedUrl": "https://twitter.com/i/web/status/1821275120652520980"
    }
  },
  {
    "like": {
      "tweetId": "1919482478720977860",
      "fullText": "Hats are good, actually",
      "expandedUrl": "https://twitter.com/i/web/status/1919482478720977860"
    }
  },
  {
    "like": {
      "tweetId": "1949923013205951671",
      "fullText": "I have watched that penalty forty times",
      "expandedUrl": "https://twitter.com/i/web/status/1949923013205951671"
    }
  }
]
