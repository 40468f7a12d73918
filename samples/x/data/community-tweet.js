window.YTD.community_tweet.part0 = [
  {
    "tweet": {
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
        "110"
      ],
      "favorite_count": "11",
      "id_str": "1888686818652588742",
      "truncated": false,
      "retweet_count": "1",
      "id": "1888686818652588742",
      "created_at": "Sun Feb 09 20:30:02 +0000 2025",
      "favorited": false,
      "full_text": "Regional teaching slides (no patient images, all diagrams) are up on the deanery site for anyone who missed it",
      "lang": "en",
      "scopes": {
        "followers": false
      },
      "community_id": "1745120388162900000",
      "community_id_str": "1745120388162900000"
    }
  },
  {
    "tweet": {
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
        "84"
      ],
      "favorite_count": "33",
      "id_str": "1802411908020571378",
      "truncated": false,
      "retweet_count": "5",
      "id": "1802411908020571378",
      "created_at": "Sun Jun 16 18:44:20 +0000 2024",
      "favorited": false,
      "full_text": "Who else is cycling to the summer meeting? Thinking of a slow group from the station",
      "lang": "en",
      "scopes": {
        "followers": false
      },
      "community_id": "1745120388162900000",
      "community_id_str": "1745120388162900000"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Dermtrainee Liv",
            "screen_name": "dermtrainee_liv",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "390355477",
            "id": "390355477"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "130"
      ],
      "favorite_count": "32",
      "in_reply_to_status_id_str": "1759278781467461721",
      "id_str": "1759294380541215071",
      "in_reply_to_user_id": "390355477",
      "truncated": false,
      "retweet_count": "5",
      "id": "1759294380541215071",
      "in_reply_to_status_id": "1759278781467461721",
      "created_at": "Sun Feb 18 19:10:41 +0000 2024",
      "favorited": false,
      "full_text": "@dermtrainee_liv for the SCE I'd do the question bank twice and the guidelines once, in that order. Sleep matters more than either",
      "lang": "en",
      "in_reply_to_screen_name": "dermtrainee_liv",
      "in_reply_to_user_id_str": "390355477",
      "scopes": {
        "followers": false
      },
      "community_id": "1745120388162900000",
      "community_id_str": "1745120388162900000"
    }
  }
]
