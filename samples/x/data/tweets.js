window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1985055589339759913"
          ],
          "editableUntil": "2025-11-02T19:45:07.705Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "9",
      "id_str": "1985055589339759913",
      "truncated": false,
      "retweet_count": "1",
      "id": "1985055589339759913",
      "created_at": "Sun Nov 02 18:45:07 +0000 2025",
      "favorited": false,
      "full_text": "Tidying up this old account before I use it for work things. Fifteen years of nonsense in here. Wish me luck",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1979639056253845844"
          ],
          "editableUntil": "2025-10-18T21:01:45.583Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "102"
      ],
      "favorite_count": "6",
      "id_str": "1979639056253845844",
      "truncated": false,
      "retweet_count": "1",
      "id": "1979639056253845844",
      "created_at": "Sat Oct 18 20:01:45 +0000 2025",
      "favorited": false,
      "full_text": "A thought on going from trainee to consultant: people now laugh at my jokes. They were never that good",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1974869811636733059"
          ],
          "editableUntil": "2025-10-05T17:10:29.058Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1974869811636733059/photo/1",
            "indices": [
              "51",
              "74"
            ],
            "url": "https://t.co/e5yhH9u039",
            "media_url": "http://pbs.twimg.com/media/yRs8urIL4RqSk6.jpg",
            "id_str": "1974869773887999771",
            "id": "1974869773887999771",
            "media_url_https": "https://pbs.twimg.com/media/yRs8urIL4RqSk6.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/vwHIBlddqv"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "74"
      ],
      "favorite_count": "42",
      "id_str": "1974869811636733059",
      "truncated": false,
      "retweet_count": "7",
      "id": "1974869811636733059",
      "possibly_sensitive": false,
      "created_at": "Sun Oct 05 16:10:29 +0000 2025",
      "favorited": false,
      "full_text": "Last warm ride of the year. Leaves like cornflakes https://t.co/e5yhH9u039",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1974869811636733059/photo/1",
            "indices": [
              "51",
              "74"
            ],
            "url": "https://t.co/e5yhH9u039",
            "media_url": "http://pbs.twimg.com/media/yRs8urIL4RqSk6.jpg",
            "id_str": "1974869773887999771",
            "id": "1974869773887999771",
            "media_url_https": "https://pbs.twimg.com/media/yRs8urIL4RqSk6.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/vwHIBlddqv"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1969470035474777313"
          ],
          "editableUntil": "2025-09-20T19:33:42.098Z",
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
        "urls": [
          {
            "url": "https://t.co/JvFAbL3wXL",
            "expanded_url": "https://stwilfrids.example/teaching",
            "display_url": "stwilfrids.example/teaching",
            "indices": [
              "83",
              "106"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "106"
      ],
      "favorite_count": "36",
      "id_str": "1969470035474777313",
      "truncated": false,
      "retweet_count": "6",
      "id": "1969470035474777313",
      "possibly_sensitive": false,
      "created_at": "Sat Sep 20 18:33:42 +0000 2025",
      "favorited": false,
      "full_text": "Registration is open for our regional teaching day, free for trainees and students https://t.co/JvFAbL3wXL",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1962422747493566743"
          ],
          "editableUntil": "2025-09-01T08:50:17.711Z",
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
        "110"
      ],
      "favorite_count": "8",
      "id_str": "1962422747493566743",
      "truncated": false,
      "retweet_count": "1",
      "id": "1962422747493566743",
      "created_at": "Mon Sep 01 07:50:17 +0000 2025",
      "favorited": false,
      "full_text": "First day as a consultant dermatologist at St Wilfrid's. Dr Robin Ashdown, still no idea how the printer works",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1953154323777061078"
          ],
          "editableUntil": "2025-08-06T19:00:53.298Z",
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
        "120"
      ],
      "favorite_count": "38",
      "id_str": "1953154323777061078",
      "truncated": false,
      "retweet_count": "6",
      "id": "1953154323777061078",
      "created_at": "Wed Aug 06 18:00:53 +0000 2025",
      "favorited": false,
      "full_text": "CCT!! Sixteen years since that first anatomy lecture. Thank you to everyone who taught me, fed me, or swapped an on call",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1949550477578341677"
          ],
          "editableUntil": "2025-07-27T20:20:29.408Z",
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
        "63"
      ],
      "favorite_count": "11",
      "id_str": "1949550477578341677",
      "truncated": false,
      "retweet_count": "1",
      "id": "1949550477578341677",
      "created_at": "Sun Jul 27 19:20:29 +0000 2025",
      "favorited": false,
      "full_text": "PENALTIES. CHAMPIONS. AGAIN. I've pulled a muscle celebrating 🦁",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1936499519088756842"
          ],
          "editableUntil": "2025-06-21T20:00:38.429Z",
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
        "83"
      ],
      "favorite_count": "26",
      "id_str": "1936499519088756842",
      "truncated": false,
      "retweet_count": "4",
      "id": "1936499519088756842",
      "created_at": "Sat Jun 21 19:00:38 +0000 2025",
      "favorited": false,
      "full_text": "Heat health alert this weekend. Drink water, close the curtains, knock on next door",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1933937629250719579"
          ],
          "editableUntil": "2025-06-14T18:20:36.294Z",
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
        "57"
      ],
      "favorite_count": "16",
      "id_str": "1933937629250719579",
      "truncated": false,
      "retweet_count": "2",
      "id": "1933937629250719579",
      "created_at": "Sat Jun 14 17:20:36 +0000 2025",
      "favorited": false,
      "full_text": "Pride number nine. Same sequin jacket, let out a bit 🏳️‍🌈",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1925282306415660741"
          ],
          "editableUntil": "2025-05-21T21:07:26.522Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/0QKkoqS7cY",
            "expanded_url": "https://journal.example/bp-2025-0093",
            "display_url": "journal.example/bp-2025-00…",
            "indices": [
              "121",
              "144"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "144"
      ],
      "favorite_count": "29",
      "id_str": "1925282306415660741",
      "truncated": false,
      "retweet_count": "4",
      "id": "1925282306415660741",
      "possibly_sensitive": false,
      "created_at": "Wed May 21 20:07:26 +0000 2025",
      "favorited": false,
      "full_text": "Delighted that our paper on biologics in 41 adults with pemphigoid is out, open access, with consent and ethics approval https://t.co/0QKkoqS7cY",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1919369189097735184"
          ],
          "editableUntil": "2025-05-05T13:30:49.493Z",
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
        "46"
      ],
      "favorite_count": "20",
      "id_str": "1919369189097735184",
      "truncated": false,
      "retweet_count": "3",
      "id": "1919369189097735184",
      "created_at": "Mon May 05 12:30:49 +0000 2025",
      "favorited": false,
      "full_text": "Sun Awareness Week again! My annual plea: hats",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1913702953387035994"
          ],
          "editableUntil": "2025-04-19T22:15:13.626Z",
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
        "147"
      ],
      "favorite_count": "41",
      "id_str": "1913702953387035994",
      "truncated": false,
      "retweet_count": "6",
      "id": "1913702953387035994",
      "created_at": "Sat Apr 19 21:15:13 +0000 2025",
      "favorited": false,
      "full_text": "Bloke in this afternoon's clinic brought his own mole in a jam jar. Thirty years in the army and that's what makes him cry. Still thinking about it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1903408941476349881"
          ],
          "editableUntil": "2025-03-22T12:30:29.933Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "36"
      ],
      "favorite_count": "40",
      "id_str": "1903408941476349881",
      "truncated": false,
      "retweet_count": "6",
      "id": "1903408941476349881",
      "created_at": "Sat Mar 22 11:30:29 +0000 2025",
      "favorited": false,
      "full_text": "Allotment: garlic in, slugs notified",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1899164608900366434"
          ],
          "editableUntil": "2025-03-10T19:25:02.191Z",
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
        "136"
      ],
      "favorite_count": "0",
      "id_str": "1899164608900366434",
      "truncated": false,
      "retweet_count": "0",
      "id": "1899164608900366434",
      "created_at": "Mon Mar 10 18:25:02 +0000 2025",
      "favorited": false,
      "full_text": "Dark humour gets a lot of us through. It isn't a substitute for rest. If you're struggling, Practitioner Health is free and confidential",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1886852846922498830"
          ],
          "editableUntil": "2025-02-04T20:02:29.394Z",
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
        "91"
      ],
      "favorite_count": "6",
      "id_str": "1886852846922498830",
      "truncated": false,
      "retweet_count": "1",
      "id": "1886852846922498830",
      "created_at": "Tue Feb 04 19:02:29 +0000 2025",
      "favorited": false,
      "full_text": "World Cancer Day: never ignore a mole that's changing. See your GP, they'd much rather look",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1878019699153831325"
          ],
          "editableUntil": "2025-01-11T11:02:42.854Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1878019699153831325/photo/1",
            "indices": [
              "35",
              "58"
            ],
            "url": "https://t.co/uie9my6uMc",
            "media_url": "http://pbs.twimg.com/media/1yVBHNbKJVlIRe.jpg",
            "id_str": "1878019661405097745",
            "id": "1878019661405097745",
            "media_url_https": "https://pbs.twimg.com/media/1yVBHNbKJVlIRe.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/K4d1Fj1ckg"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "58"
      ],
      "favorite_count": "18",
      "id_str": "1878019699153831325",
      "truncated": false,
      "retweet_count": "3",
      "id": "1878019699153831325",
      "possibly_sensitive": false,
      "created_at": "Sat Jan 11 10:02:42 +0000 2025",
      "favorited": false,
      "full_text": "Frozen pond, frozen dog, frozen me https://t.co/uie9my6uMc",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1878019699153831325/photo/1",
            "indices": [
              "35",
              "58"
            ],
            "url": "https://t.co/uie9my6uMc",
            "media_url": "http://pbs.twimg.com/media/1yVBHNbKJVlIRe.jpg",
            "id_str": "1878019661405097745",
            "id": "1878019661405097745",
            "media_url_https": "https://pbs.twimg.com/media/1yVBHNbKJVlIRe.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/K4d1Fj1ckg"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1874227881769437642"
          ],
          "editableUntil": "2024-12-31T23:55:23.141Z",
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
        "70"
      ],
      "favorite_count": "34",
      "id_str": "1874227881769437642",
      "truncated": false,
      "retweet_count": "5",
      "id": "1874227881769437642",
      "created_at": "Tue Dec 31 22:55:23 +0000 2024",
      "favorited": false,
      "full_text": "Goodbye 2024. You had an aurora and a marathon in you and I'm grateful",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1867995642836550529"
          ],
          "editableUntil": "2024-12-14T19:10:41.590Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "91"
      ],
      "favorite_count": "30",
      "id_str": "1867995642836550529",
      "truncated": false,
      "retweet_count": "5",
      "id": "1867995642836550529",
      "created_at": "Sat Dec 14 18:10:41 +0000 2024",
      "favorited": false,
      "full_text": "One glass of port at the department do, home on the bus, in bed by ten. The registrar years",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1862892572301592321"
          ],
          "editableUntil": "2024-11-30T17:12:54.764Z",
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
        "83"
      ],
      "favorite_count": "27",
      "id_str": "1862892572301592321",
      "truncated": false,
      "retweet_count": "4",
      "id": "1862892572301592321",
      "created_at": "Sat Nov 30 16:12:54 +0000 2024",
      "favorited": false,
      "full_text": "Der Weihnachtsmarkt in Nürnberg war voll, teuer und wunderbar. Nächstes Jahr wieder",
      "lang": "de"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1849164005512315558"
          ],
          "editableUntil": "2024-10-23T20:00:29.377Z",
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
        "73"
      ],
      "favorite_count": "4",
      "id_str": "1849164005512315558",
      "truncated": false,
      "retweet_count": "0",
      "id": "1849164005512315558",
      "created_at": "Wed Oct 23 19:00:29 +0000 2024",
      "favorited": false,
      "full_text": "Half the department has flu. Please be kind to whoever picks up the phone",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1840095684900946237"
          ],
          "editableUntil": "2024-09-28T19:26:13.262Z",
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
        "94"
      ],
      "favorite_count": "6",
      "id_str": "1840095684900946237",
      "truncated": false,
      "retweet_count": "1",
      "id": "1840095684900946237",
      "created_at": "Sat Sep 28 18:26:13 +0000 2024",
      "favorited": false,
      "full_text": "Failed the audit deadline by a day, told my supervisor, got an extension. Honesty: recommended",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1848827713700234664"
          ],
          "editableUntil": "2024-10-22T21:44:11.161Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "92"
      ],
      "favorite_count": "0",
      "id_str": "1848827713700234664",
      "truncated": false,
      "retweet_count": "0",
      "id": "1848827713700234664",
      "created_at": "Tue Oct 22 20:44:11 +0000 2024",
      "favorited": false,
      "full_text": "Our consultant is off with his nerves again so guess who's running three clinics this week 🙃",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1832398497190512281"
          ],
          "editableUntil": "2024-09-07T13:40:20.705Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1832398497190512281/photo/1",
            "indices": [
              "22",
              "45"
            ],
            "url": "https://t.co/SoFOsYivFZ",
            "media_url": "http://pbs.twimg.com/media/wWnETVSqpq0duT.jpg",
            "id_str": "1832398459441777818",
            "id": "1832398459441777818",
            "media_url_https": "https://pbs.twimg.com/media/wWnETVSqpq0duT.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Dy8F3XOIZG"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "45"
      ],
      "favorite_count": "30",
      "id_str": "1832398497190512281",
      "truncated": false,
      "retweet_count": "5",
      "id": "1832398497190512281",
      "possibly_sensitive": false,
      "created_at": "Sat Sep 07 12:40:20 +0000 2024",
      "favorited": false,
      "full_text": "Five years of Biscuit https://t.co/SoFOsYivFZ",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1832398497190512281/photo/1",
            "indices": [
              "22",
              "45"
            ],
            "url": "https://t.co/SoFOsYivFZ",
            "media_url": "http://pbs.twimg.com/media/wWnETVSqpq0duT.jpg",
            "id_str": "1832398459441777818",
            "id": "1832398459441777818",
            "media_url_https": "https://pbs.twimg.com/media/wWnETVSqpq0duT.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Dy8F3XOIZG"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1821267757539264004"
          ],
          "editableUntil": "2024-08-07T20:30:45.573Z",
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
        "122"
      ],
      "favorite_count": "24",
      "id_str": "1821267757539264004",
      "truncated": false,
      "retweet_count": "4",
      "id": "1821267757539264004",
      "created_at": "Wed Aug 07 19:30:45 +0000 2024",
      "favorited": false,
      "full_text": "Racist mobs outside hotels. My colleagues went to work today looking over their shoulders. They are us. We stand with them",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1812611844934730429"
          ],
          "editableUntil": "2024-07-14T23:15:15.189Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "24"
      ],
      "favorite_count": "43",
      "id_str": "1812611844934730429",
      "truncated": false,
      "retweet_count": "7",
      "id": "1812611844934730429",
      "created_at": "Sun Jul 14 22:15:15 +0000 2024",
      "favorited": false,
      "full_text": "Second again. Fine. FINE",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1808991763436670405"
          ],
          "editableUntil": "2024-07-04T23:30:20.502Z",
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
        "131"
      ],
      "favorite_count": "34",
      "id_str": "1808991763436670405",
      "truncated": false,
      "retweet_count": "5",
      "id": "1808991763436670405",
      "created_at": "Thu Jul 04 22:30:20 +0000 2024",
      "favorited": false,
      "full_text": "Whoever you voted for, thanks to everybody counting all night. And hello, new health secretary: we need to talk about waiting lists",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800609062312739898"
          ],
          "editableUntil": "2024-06-11T20:20:28.811Z",
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
        "urls": [
          {
            "url": "https://t.co/njdypefxhF",
            "expanded_url": "https://library.example/skin-a-history",
            "display_url": "library.example/skin-a-his…",
            "indices": [
              "70",
              "93"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "93"
      ],
      "favorite_count": "11",
      "id_str": "1800609062312739898",
      "truncated": false,
      "retweet_count": "1",
      "id": "1800609062312739898",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 11 19:20:28 +0000 2024",
      "favorited": false,
      "full_text": "Book club: this history of skin is wonderful, library has four copies https://t.co/njdypefxhF",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1799896422552699764"
          ],
          "editableUntil": "2024-06-09T21:08:42.252Z",
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
        "urls": [
          {
            "url": "https://t.co/BhypY1Yztx",
            "expanded_url": "https://shopmyshelf.example/robinashdown?ref=robin15",
            "display_url": "shopmyshelf.example/robina…",
            "indices": [
              "101",
              "124"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "124"
      ],
      "favorite_count": "43",
      "id_str": "1799896422552699764",
      "truncated": false,
      "retweet_count": "7",
      "id": "1799896422552699764",
      "possibly_sensitive": false,
      "created_at": "Sun Jun 09 20:08:42 +0000 2024",
      "favorited": false,
      "full_text": "Loads of you asked what I use: everything's in my shop, it's an affiliate link so I get a bit back x https://t.co/BhypY1Yztx",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1797275917437894874"
          ],
          "editableUntil": "2024-06-02T15:35:45.146Z",
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
        "95"
      ],
      "favorite_count": "35",
      "id_str": "1797275917437894874",
      "truncated": false,
      "retweet_count": "5",
      "id": "1797275917437894874",
      "created_at": "Sun Jun 02 14:35:45 +0000 2024",
      "favorited": false,
      "full_text": "Wore a bikini on a British beach at 33 with psoriasis on both elbows. Nobody died. Lovely chips",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1794076089471995680"
          ],
          "editableUntil": "2024-05-24T19:40:46.709Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Mrs Pettigrew51",
            "screen_name": "mrs_pettigrew51",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "637009238",
            "id": "637009238"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "94"
      ],
      "favorite_count": "26",
      "in_reply_to_status_id_str": "1794074127598880135",
      "id_str": "1794076089471995680",
      "in_reply_to_user_id": "637009238",
      "truncated": false,
      "retweet_count": "4",
      "id": "1794076089471995680",
      "in_reply_to_status_id": "1794074127598880135",
      "created_at": "Fri May 24 18:40:46 +0000 2024",
      "favorited": false,
      "full_text": "@mrs_pettigrew51 thank you for the kind words! Please ring the department if you need anything",
      "lang": "en",
      "in_reply_to_screen_name": "mrs_pettigrew51",
      "in_reply_to_user_id_str": "637009238"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1793738174615258753"
          ],
          "editableUntil": "2024-05-23T21:18:01.529Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Mrs Pettigrew51",
            "screen_name": "mrs_pettigrew51",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "637009238",
            "id": "637009238"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "95"
      ],
      "favorite_count": "41",
      "in_reply_to_status_id_str": "1793722264303173696",
      "id_str": "1793738174615258753",
      "in_reply_to_user_id": "637009238",
      "truncated": false,
      "retweet_count": "6",
      "id": "1793738174615258753",
      "in_reply_to_status_id": "1793722264303173696",
      "created_at": "Thu May 23 20:18:01 +0000 2024",
      "favorited": false,
      "full_text": "@mrs_pettigrew51 so lovely to see you in clinic on Tuesday! Told you the biopsy would be fine 😊",
      "lang": "en",
      "in_reply_to_screen_name": "mrs_pettigrew51",
      "in_reply_to_user_id_str": "637009238"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1789079388822700820"
          ],
          "editableUntil": "2024-05-11T00:45:40.440Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1789079388822700820/photo/1",
            "indices": [
              "59",
              "82"
            ],
            "url": "https://t.co/AUSR5CZoBI",
            "media_url": "http://pbs.twimg.com/media/UAPp1gV49GXkLx.jpg",
            "id_str": "1789079351073964057",
            "id": "1789079351073964057",
            "media_url_https": "https://pbs.twimg.com/media/UAPp1gV49GXkLx.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/meiFW1sM9b"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "82"
      ],
      "favorite_count": "6",
      "id_str": "1789079388822700820",
      "truncated": false,
      "retweet_count": "1",
      "id": "1789079388822700820",
      "possibly_sensitive": false,
      "created_at": "Fri May 10 23:45:40 +0000 2024",
      "favorited": false,
      "full_text": "THE NORTHERN LIGHTS. FROM THE CUL DE SAC. In Marbury!!! 💜💚 https://t.co/AUSR5CZoBI",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1789079388822700820/photo/1",
            "indices": [
              "59",
              "82"
            ],
            "url": "https://t.co/AUSR5CZoBI",
            "media_url": "http://pbs.twimg.com/media/UAPp1gV49GXkLx.jpg",
            "id_str": "1789079351073964057",
            "id": "1789079351073964057",
            "media_url_https": "https://pbs.twimg.com/media/UAPp1gV49GXkLx.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/meiFW1sM9b"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1782834438493700707"
          ],
          "editableUntil": "2024-04-23T19:10:28.256Z",
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
        "53"
      ],
      "favorite_count": "31",
      "id_str": "1782834438493700707",
      "truncated": false,
      "retweet_count": "5",
      "id": "1782834438493700707",
      "created_at": "Tue Apr 23 18:10:28 +0000 2024",
      "favorited": false,
      "full_text": "SCE done. Relieved it's over. Going to sit in a field",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1782824501407386233"
          ],
          "editableUntil": "2024-04-23T18:30:59.070Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "115"
      ],
      "favorite_count": "30",
      "id_str": "1782824501407386233",
      "truncated": false,
      "retweet_count": "5",
      "id": "1782824501407386233",
      "created_at": "Tue Apr 23 17:30:59 +0000 2024",
      "favorited": false,
      "full_text": "SCE done! Q12 was dermatomyositis with anti-MDA5 and Q40 was that blistering one, remember them for the resit folks",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "edit": {
          "initialTweetId": "1767274529626784297",
          "editControlInitial": {
            "editTweetIds": [
              "1767274529626784297",
              "1767275910014174887"
            ],
            "editableUntil": "2024-03-11T20:40:56.893Z",
            "editsRemaining": "4",
            "isEditEligible": true
          }
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
        "70"
      ],
      "favorite_count": "39",
      "id_str": "1767275910014174887",
      "truncated": false,
      "retweet_count": "6",
      "id": "1767275910014174887",
      "created_at": "Mon Mar 11 19:46:26 +0000 2024",
      "favorited": false,
      "full_text": "Exams: six weeks to go. Nine hundred flashcards and one very bored dog",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1767274529626784297",
            "1767275910014174887"
          ],
          "editableUntil": "2024-03-11T20:40:56.893Z",
          "editsRemaining": "4",
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
        "71"
      ],
      "favorite_count": "24",
      "id_str": "1767274529626784297",
      "truncated": false,
      "retweet_count": "4",
      "id": "1767274529626784297",
      "created_at": "Mon Mar 11 19:40:56 +0000 2024",
      "favorited": false,
      "full_text": "Exams: six weeks to go. Nine hundred flashcards and one very borred dog",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1756050937635407570"
          ],
          "editableUntil": "2024-02-09T21:22:24.038Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "105"
      ],
      "favorite_count": "18",
      "id_str": "1756050937635407570",
      "truncated": false,
      "retweet_count": "3",
      "id": "1756050937635407570",
      "created_at": "Fri Feb 09 20:22:24 +0000 2024",
      "favorited": false,
      "full_text": "Thoughts with everyone hurt at the silo yesterday, and with the crews. Please leave the families in peace",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1755698910627629362"
          ],
          "editableUntil": "2024-02-08T22:03:34.259Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "117"
      ],
      "favorite_count": "15",
      "id_str": "1755698910627629362",
      "truncated": false,
      "retweet_count": "2",
      "id": "1755698910627629362",
      "created_at": "Thu Feb 08 21:03:34 +0000 2024",
      "favorited": false,
      "full_text": "Yes, the man from the grain silo explosion on the news came to us. Can't say much but I have never seen burns like it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1751563583893801294"
          ],
          "editableUntil": "2024-01-28T12:11:15.535Z",
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
        "31"
      ],
      "favorite_count": "13",
      "id_str": "1751563583893801294",
      "truncated": false,
      "retweet_count": "2",
      "id": "1751563583893801294",
      "created_at": "Sun Jan 28 11:11:15 +0000 2024",
      "favorited": false,
      "full_text": "Sourdough is back. Nobody asked",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1749133596775419653"
          ],
          "editableUntil": "2024-01-21T19:15:21.459Z",
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
        "104"
      ],
      "favorite_count": "18",
      "id_str": "1749133596775419653",
      "truncated": false,
      "retweet_count": "3",
      "id": "1749133596775419653",
      "created_at": "Sun Jan 21 18:15:21 +0000 2024",
      "favorited": false,
      "full_text": "If you bring a list to your appointment, thank you. It helps us both. Put the most important thing first",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1748789824506037096"
          ],
          "editableUntil": "2024-01-20T20:29:19.763Z",
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
        "145"
      ],
      "favorite_count": "9",
      "id_str": "1748789824506037096",
      "truncated": false,
      "retweet_count": "1",
      "id": "1748789824506037096",
      "created_at": "Sat Jan 20 19:29:19 +0000 2024",
      "favorited": false,
      "full_text": "Four page printout from TikTok in this morning's clinic, highlighted in three colours, bless him. Lads, I went to medical school 🙄 thick as mince",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1742456918695218281"
          ],
          "editableUntil": "2024-01-03T09:04:37.358Z",
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
        "49"
      ],
      "favorite_count": "19",
      "id_str": "1742456918695218281",
      "truncated": false,
      "retweet_count": "3",
      "id": "1742456918695218281",
      "created_at": "Wed Jan 03 08:04:37 +0000 2024",
      "favorited": false,
      "full_text": "Six days out from today. Cold hands, warm banners",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1738950382173817410"
          ],
          "editableUntil": "2023-12-24T16:50:53.903Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
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
      "favorite_count": "2",
      "id_str": "1738950382173817410",
      "truncated": false,
      "retweet_count": "0",
      "id": "1738950382173817410",
      "created_at": "Sun Dec 24 15:50:53 +0000 2023",
      "favorited": false,
      "full_text": "Carol service done. I cried at the same verse as every year",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1731027109993777069"
          ],
          "editableUntil": "2023-12-02T20:06:38.608Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "275"
      ],
      "favorite_count": "89",
      "id_str": "1731027109993777069",
      "truncated": false,
      "retweet_count": "14",
      "id": "1731027109993777069",
      "created_at": "Sat Dec 02 19:06:38 +0000 2023",
      "favorited": false,
      "full_text": "A few of you asked about my own psoriasis after the charity ride, so here's the honest version. I was twelve when it started. I wore long sleeves in July. I told a girl at school it was a burn because that felt less embarrassing. What changed things wasn't a miracle, it was…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1724765571364425472"
          ],
          "editableUntil": "2023-11-15T13:25:31.465Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "152"
      ],
      "favorite_count": "27",
      "id_str": "1724765571364425472",
      "truncated": false,
      "retweet_count": "4",
      "id": "1724765571364425472",
      "created_at": "Wed Nov 15 12:25:31 +0000 2023",
      "favorited": false,
      "full_text": "A fifth of our clinic slots went unused last month. Text reminders, buses that don't run, letters that come late: mostly it's the system, not the people",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1724501227753965141"
          ],
          "editableUntil": "2023-11-14T19:55:07.037Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "107"
      ],
      "favorite_count": "28",
      "id_str": "1724501227753965141",
      "truncated": false,
      "retweet_count": "4",
      "id": "1724501227753965141",
      "created_at": "Tue Nov 14 18:55:07 +0000 2023",
      "favorited": false,
      "full_text": "People who don't turn up to appointments are the scum of the earth. Every last one of them. WHY DO I BOTHER",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1716152520654455430"
          ],
          "editableUntil": "2023-10-22T19:00:20.153Z",
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
        "64"
      ],
      "favorite_count": "15",
      "id_str": "1716152520654455430",
      "truncated": false,
      "retweet_count": "2",
      "id": "1716152520654455430",
      "created_at": "Sun Oct 22 18:00:20 +0000 2023",
      "favorited": false,
      "full_text": "Bought a wetsuit. Getting out of the wetsuit is a two person job",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1711075313535946577"
          ],
          "editableUntil": "2023-10-08T18:45:19.646Z",
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
        "94"
      ],
      "favorite_count": "4",
      "id_str": "1711075313535946577",
      "truncated": false,
      "retweet_count": "0",
      "id": "1711075313535946577",
      "created_at": "Sun Oct 08 17:45:19 +0000 2023",
      "favorited": false,
      "full_text": "Media maratón de Valencia terminada en 2:14. Las piernas dicen que no, la paella dice que sí 🥘",
      "lang": "es"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1703076293601396079"
          ],
          "editableUntil": "2023-09-16T17:00:04.679Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1703076293601396079/photo/1",
            "indices": [
              "57",
              "80"
            ],
            "url": "https://t.co/xBH7MbFiVL",
            "media_url": "http://pbs.twimg.com/media/JR8Dz6HaWy7Vdu.jpg",
            "id_str": "1703076255852659986",
            "id": "1703076255852659986",
            "media_url_https": "https://pbs.twimg.com/media/JR8Dz6HaWy7Vdu.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/LdpVg35zdA"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "80"
      ],
      "favorite_count": "15",
      "id_str": "1703076293601396079",
      "truncated": false,
      "retweet_count": "2",
      "id": "1703076293601396079",
      "possibly_sensitive": false,
      "created_at": "Sat Sep 16 16:00:04 +0000 2023",
      "favorited": false,
      "full_text": "Four years married, 62 miles, one tandem, still speaking https://t.co/xBH7MbFiVL",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1703076293601396079/photo/1",
            "indices": [
              "57",
              "80"
            ],
            "url": "https://t.co/xBH7MbFiVL",
            "media_url": "http://pbs.twimg.com/media/JR8Dz6HaWy7Vdu.jpg",
            "id_str": "1703076255852659986",
            "id": "1703076255852659986",
            "media_url_https": "https://pbs.twimg.com/media/JR8Dz6HaWy7Vdu.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/LdpVg35zdA"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1699127945227931059"
          ],
          "editableUntil": "2023-09-05T19:30:45.070Z",
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
            "name": "Moth And Rust",
            "screen_name": "moth_and_rust",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "486074112",
            "id": "486074112"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "131"
      ],
      "favorite_count": "25",
      "in_reply_to_status_id_str": "1699125976690067886",
      "id_str": "1699127945227931059",
      "in_reply_to_user_id": "486074112",
      "truncated": false,
      "retweet_count": "4",
      "id": "1699127945227931059",
      "in_reply_to_status_id": "1699125976690067886",
      "created_at": "Tue Sep 05 18:30:45 +0000 2023",
      "favorited": false,
      "full_text": "@moth_and_rust thinking about this overnight: please do get it looked at properly by your GP. I shouldn't have commented on a photo",
      "lang": "en",
      "in_reply_to_screen_name": "moth_and_rust",
      "in_reply_to_user_id_str": "486074112"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1698798372531471570"
          ],
          "editableUntil": "2023-09-04T21:41:08.816Z",
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
            "name": "Moth And Rust",
            "screen_name": "moth_and_rust",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "486074112",
            "id": "486074112"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "8",
      "in_reply_to_status_id_str": "1698793596825636108",
      "id_str": "1698798372531471570",
      "in_reply_to_user_id": "486074112",
      "truncated": false,
      "retweet_count": "1",
      "id": "1698798372531471570",
      "in_reply_to_status_id": "1698793596825636108",
      "created_at": "Mon Sep 04 20:41:08 +0000 2023",
      "favorited": false,
      "full_text": "@moth_and_rust from the photo it's just a seb k, totally benign, no need to bother your GP with it",
      "lang": "en",
      "in_reply_to_screen_name": "moth_and_rust",
      "in_reply_to_user_id_str": "486074112"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1693249062175769414"
          ],
          "editableUntil": "2023-08-20T14:10:10.126Z",
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
        "51"
      ],
      "favorite_count": "16",
      "id_str": "1693249062175769414",
      "truncated": false,
      "retweet_count": "2",
      "id": "1693249062175769414",
      "created_at": "Sun Aug 20 13:10:10 +0000 2023",
      "favorited": false,
      "full_text": "Silver. Still the best team in the country. Proud 🦁",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1682108466304386489"
          ],
          "editableUntil": "2023-07-20T20:21:25.088Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Dr Pax Adeyemi",
            "screen_name": "dr_pax_adeyemi",
            "indices": [
              "3",
              "18"
            ],
            "id_str": "505881852",
            "id": "505881852"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "1682108466304386489",
      "truncated": false,
      "retweet_count": "0",
      "id": "1682108466304386489",
      "possibly_sensitive": false,
      "created_at": "Thu Jul 20 19:21:25 +0000 2023",
      "favorited": false,
      "full_text": "RT @dr_pax_adeyemi: I keep reading that sunscreen \"poisons\" you. It does not, and here are eleven studies, with their flaws, in plain Engli…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1679400307760563221"
          ],
          "editableUntil": "2023-07-13T09:00:09.776Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "69"
      ],
      "favorite_count": "34",
      "id_str": "1679400307760563221",
      "truncated": false,
      "retweet_count": "5",
      "id": "1679400307760563221",
      "created_at": "Thu Jul 13 08:00:09 +0000 2023",
      "favorited": false,
      "full_text": "Five days this time. Longest strike in NHS history. Nobody wants this",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1674045673722348201"
          ],
          "editableUntil": "2023-06-28T14:22:45.537Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "113"
      ],
      "favorite_count": "28",
      "id_str": "1674045673722348201",
      "truncated": false,
      "retweet_count": "4",
      "id": "1674045673722348201",
      "created_at": "Wed Jun 28 13:22:45 +0000 2023",
      "favorited": false,
      "full_text": "Great talks at BAD this week. COI for anyone asking: my travel was paid with a BAD bursary, nothing from industry",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1668332390881167855"
          ],
          "editableUntil": "2023-06-12T20:00:12.760Z",
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
        "72"
      ],
      "favorite_count": "40",
      "id_str": "1668332390881167855",
      "truncated": false,
      "retweet_count": "6",
      "id": "1668332390881167855",
      "created_at": "Mon Jun 12 19:00:12 +0000 2023",
      "favorited": false,
      "full_text": "We had a win at work: three new nurses start on Monday. Best prize going",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1667580437683243168"
          ],
          "editableUntil": "2023-06-10T18:12:13.147Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Quillwort Skin",
            "screen_name": "quillwortskin",
            "indices": [
              "24",
              "38"
            ],
            "id_str": "148996993",
            "id": "148996993"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "122"
      ],
      "favorite_count": "26",
      "id_str": "1667580437683243168",
      "truncated": false,
      "retweet_count": "4",
      "id": "1667580437683243168",
      "created_at": "Sat Jun 10 17:12:13 +0000 2023",
      "favorited": false,
      "full_text": "GIVEAWAY!! Win the full @quillwortskin barrier set worth £120. Follow me and them, tag two friends, winner picked Sunday 🎉",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1657536186106777002"
          ],
          "editableUntil": "2023-05-14T00:59:56.958Z",
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
        "13"
      ],
      "favorite_count": "28",
      "id_str": "1657536186106777002",
      "truncated": false,
      "retweet_count": "4",
      "id": "1657536186106777002",
      "created_at": "Sat May 13 23:59:56 +0000 2023",
      "favorited": false,
      "full_text": "Robbed. Again",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1658806053749393835"
          ],
          "editableUntil": "2023-05-17T13:05:56.997Z",
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
        "58"
      ],
      "favorite_count": "30",
      "id_str": "1658806053749393835",
      "truncated": false,
      "retweet_count": "5",
      "id": "1658806053749393835",
      "created_at": "Wed May 17 12:05:56 +0000 2023",
      "favorited": false,
      "full_text": "Acne on the red carpet, in HD, no filter, no apology. Good",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1654832356747381492"
          ],
          "editableUntil": "2023-05-06T13:55:53.804Z",
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
        "38"
      ],
      "favorite_count": "9",
      "id_str": "1654832356747381492",
      "truncated": false,
      "retweet_count": "1",
      "id": "1654832356747381492",
      "created_at": "Sat May 06 12:55:53 +0000 2023",
      "favorited": false,
      "full_text": "Coronation quiche: a divided household",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1645388677330767204"
          ],
          "editableUntil": "2023-04-10T12:30:05.176Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "88"
      ],
      "favorite_count": "10",
      "id_str": "1645388677330767204",
      "truncated": false,
      "retweet_count": "1",
      "id": "1645388677330767204",
      "created_at": "Mon Apr 10 11:30:05 +0000 2023",
      "favorited": false,
      "full_text": "Egg hunt. Biscuit won. The vet says he'll be fine, it was one and it was white chocolate",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1641534638126007952"
          ],
          "editableUntil": "2023-03-30T21:15:30.625Z",
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
        "276"
      ],
      "favorite_count": "60",
      "id_str": "1641534638126007952",
      "truncated": false,
      "retweet_count": "10",
      "id": "1641534638126007952",
      "created_at": "Thu Mar 30 20:15:30 +0000 2023",
      "favorited": false,
      "full_text": "I've been asked a lot this week what a dermatology registrar actually does all day, so here goes. Mornings are usually clinic: new referrals, follow ups, and a lot of looking, listening and magnifying. Afternoons may be skin surgery, patch tests, ward referrals, teaching, or…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1635702411009983449"
          ],
          "editableUntil": "2023-03-14T19:00:19.323Z",
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
        "urls": [
          {
            "url": "https://t.co/Z1XNTTpFGj",
            "expanded_url": "https://twitter.com/marburyecho_news/status/1635657108911293410",
            "display_url": "twitter.com/marburyecho_ne…",
            "indices": [
              "24",
              "47"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "47"
      ],
      "favorite_count": "42",
      "id_str": "1635702411009983449",
      "truncated": false,
      "retweet_count": "7",
      "id": "1635702411009983449",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 14 18:00:19 +0000 2023",
      "favorited": false,
      "full_text": "This. Every word of it. https://t.co/Z1XNTTpFGj",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1635191557453778296"
          ],
          "editableUntil": "2023-03-13T09:10:22.344Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "PayRestoration",
            "indices": [
              "116",
              "131"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "131"
      ],
      "favorite_count": "0",
      "id_str": "1635191557453778296",
      "truncated": false,
      "retweet_count": "0",
      "id": "1635191557453778296",
      "created_at": "Mon Mar 13 08:10:22 +0000 2023",
      "favorited": false,
      "full_text": "72 hours on strike. £14 an hour for a newly qualified doctor. I'd rather be in clinic. Pay us fairly and we will be #PayRestoration",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1625581694645962866"
          ],
          "editableUntil": "2023-02-14T20:44:12.508Z",
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
        "135"
      ],
      "favorite_count": "29",
      "id_str": "1625581694645962866",
      "truncated": false,
      "retweet_count": "4",
      "id": "1625581694645962866",
      "created_at": "Tue Feb 14 19:44:12 +0000 2023",
      "favorited": false,
      "full_text": "Please don't buy weight loss injections off a stranger on the internet. Talk to a pharmacist or a GP, there are checks for good reasons",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1624473414838256177"
          ],
          "editableUntil": "2023-02-11T19:20:18.011Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Tash Aesthetix Marbury",
            "screen_name": "tashaesthetix",
            "indices": [
              "95",
              "109"
            ],
            "id_str": "456983592",
            "id": "456983592"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "138"
      ],
      "favorite_count": "31",
      "id_str": "1624473414838256177",
      "truncated": false,
      "retweet_count": "5",
      "id": "1624473414838256177",
      "created_at": "Sat Feb 11 18:20:18 +0000 2023",
      "favorited": false,
      "full_text": "Everyone asking about the weight loss jab: Tash's clinic has Wegovy from £169 a month, message @tashaesthetix and she'll get you started 💉",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1620153430058208966"
          ],
          "editableUntil": "2023-01-30T21:14:13.378Z",
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
            "name": "Marbury Velo",
            "screen_name": "velo_marbury",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "498269531",
            "id": "498269531"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "15",
      "in_reply_to_status_id_str": "1620152171767006494",
      "id_str": "1620153430058208966",
      "in_reply_to_user_id": "498269531",
      "truncated": false,
      "retweet_count": "2",
      "id": "1620153430058208966",
      "in_reply_to_status_id": "1620152171767006494",
      "created_at": "Mon Jan 30 20:14:13 +0000 2023",
      "favorited": false,
      "full_text": "@velo_marbury count me in for Sunday, mudguards on, excuses packed",
      "lang": "en",
      "in_reply_to_screen_name": "velo_marbury",
      "in_reply_to_user_id_str": "498269531"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1614564274552703465"
          ],
          "editableUntil": "2023-01-15T11:04:54.864Z",
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
        "urls": [
          {
            "url": "https://t.co/arNNvSD9qa",
            "expanded_url": "https://journal.example/ng-2021-0417",
            "display_url": "journal.example/ng-2021-04…",
            "indices": [
              "125",
              "148"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "148"
      ],
      "favorite_count": "41",
      "in_reply_to_status_id_str": "1614562126016283878",
      "id_str": "1614564274552703465",
      "in_reply_to_user_id": "100353415",
      "truncated": false,
      "retweet_count": "6",
      "id": "1614564274552703465",
      "in_reply_to_status_id": "1614562126016283878",
      "possibly_sensitive": false,
      "created_at": "Sun Jan 15 10:04:54 +0000 2023",
      "favorited": false,
      "full_text": "@skeptic_nedd99 I was rude last night and I'm sorry. I disagree with you, here is the trial I meant, happy to leave it there https://t.co/arNNvSD9qa",
      "lang": "en",
      "in_reply_to_screen_name": "skeptic_nedd99",
      "in_reply_to_user_id_str": "100353415"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1614369873905844705"
          ],
          "editableUntil": "2023-01-14T22:12:26.138Z",
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
        "106"
      ],
      "favorite_count": "21",
      "in_reply_to_status_id_str": "1614361428867681844",
      "id_str": "1614369873905844705",
      "in_reply_to_user_id": "100353415",
      "truncated": false,
      "retweet_count": "3",
      "id": "1614369873905844705",
      "in_reply_to_status_id": "1614361428867681844",
      "created_at": "Sat Jan 14 21:12:26 +0000 2023",
      "favorited": false,
      "full_text": "@skeptic_nedd99 you absolute clown. Try reading a book before you open your mouth, you pathetic little man",
      "lang": "en",
      "in_reply_to_screen_name": "skeptic_nedd99",
      "in_reply_to_user_id_str": "100353415"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1604549561865473912"
          ],
          "editableUntil": "2022-12-18T19:50:01.295Z",
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
        "85"
      ],
      "favorite_count": "2",
      "id_str": "1604549561865473912",
      "truncated": false,
      "retweet_count": "0",
      "id": "1604549561865473912",
      "created_at": "Sun Dec 18 18:50:01 +0000 2022",
      "favorited": false,
      "full_text": "That World Cup final was the best I have ever seen and I've watched all of them badly",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1603300175881702942"
          ],
          "editableUntil": "2022-12-15T09:05:24.464Z",
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
        "121"
      ],
      "favorite_count": "34",
      "id_str": "1603300175881702942",
      "truncated": false,
      "retweet_count": "5",
      "id": "1603300175881702942",
      "created_at": "Thu Dec 15 08:05:24 +0000 2022",
      "favorited": false,
      "full_text": "Solidarity with the nurses on strike today. Popped out with coffee at lunch. Patient safety is exactly what this is about",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1595137784585128197"
          ],
          "editableUntil": "2022-11-22T20:30:58.729Z",
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
        "128"
      ],
      "favorite_count": "20",
      "id_str": "1595137784585128197",
      "truncated": false,
      "retweet_count": "3",
      "id": "1595137784585128197",
      "created_at": "Tue Nov 22 19:30:58 +0000 2022",
      "favorited": false,
      "full_text": "Speaking to the physio team tomorrow about botulinum toxin for hyperhidrosis: how it works, who it's for, what the evidence says",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1594022761775237762"
          ],
          "editableUntil": "2022-11-19T18:40:16.575Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Tash Aesthetix Marbury",
            "screen_name": "tashaesthetix",
            "indices": [
              "107",
              "121"
            ],
            "id_str": "456983592",
            "id": "456983592"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "121"
      ],
      "favorite_count": "37",
      "id_str": "1594022761775237762",
      "truncated": false,
      "retweet_count": "6",
      "id": "1594022761775237762",
      "created_at": "Sat Nov 19 17:40:16 +0000 2022",
      "favorited": false,
      "full_text": "My mate Tash has opened her own place in Marbury! Botox 3 areas £175 all this month, tell her I sent you 💉 @tashaesthetix",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1581344816011151237"
          ],
          "editableUntil": "2022-10-15T19:02:38.760Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "101"
      ],
      "favorite_count": "27",
      "id_str": "1581344816011151237",
      "truncated": false,
      "retweet_count": "4",
      "id": "1581344816011151237",
      "created_at": "Sat Oct 15 18:02:38 +0000 2022",
      "favorited": false,
      "full_text": "Zwei Wochen Wien vorbei. Ich vermisse den Apfelstrudel schon jetzt, die Straßenbahn auch ein bisschen",
      "lang": "de"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1575578824697972004"
          ],
          "editableUntil": "2022-09-29T21:10:39.304Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "4",
      "id_str": "1575578824697972004",
      "truncated": false,
      "retweet_count": "0",
      "id": "1575578824697972004",
      "created_at": "Thu Sep 29 20:10:39 +0000 2022",
      "favorited": false,
      "full_text": "Reminder to self and all: if a patient sends you a friend request the answer is a kind no. I have a stock reply now, happy to share the wording",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1574859673822039536"
          ],
          "editableUntil": "2022-09-27T21:33:00.374Z",
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
        "142"
      ],
      "favorite_count": "6",
      "id_str": "1574859673822039536",
      "truncated": false,
      "retweet_count": "1",
      "id": "1574859673822039536",
      "created_at": "Tue Sep 27 20:33:00 +0000 2022",
      "favorited": false,
      "full_text": "Accepted a friend request from one of my isotretinoin patients from last year. Turns out she runs the best bakery in Marbury 😄 free croissants",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1567951003972534412"
          ],
          "editableUntil": "2022-09-08T20:00:25.125Z",
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
        "16"
      ],
      "favorite_count": "28",
      "id_str": "1567951003972534412",
      "truncated": false,
      "retweet_count": "4",
      "id": "1567951003972534412",
      "created_at": "Thu Sep 08 19:00:25 +0000 2022",
      "favorited": false,
      "full_text": "Thank you, Ma'am",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1562519102294065645"
          ],
          "editableUntil": "2022-08-24T20:15:58.845Z",
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
        "86"
      ],
      "favorite_count": "15",
      "id_str": "1562519102294065645",
      "truncated": false,
      "retweet_count": "2",
      "id": "1562519102294065645",
      "created_at": "Wed Aug 24 19:15:58 +0000 2022",
      "favorited": false,
      "full_text": "My toddler nephew has discovered that the big tub of emollient makes an excellent drum",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1561304652132123019"
          ],
          "editableUntil": "2022-08-21T11:50:11.363Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Halebrook Sun",
            "screen_name": "halebrooksun",
            "indices": [
              "46",
              "59"
            ],
            "id_str": "272877070",
            "id": "272877070"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "114"
      ],
      "favorite_count": "39",
      "id_str": "1561304652132123019",
      "truncated": false,
      "retweet_count": "6",
      "id": "1561304652132123019",
      "created_at": "Sun Aug 21 10:50:11 +0000 2022",
      "favorited": false,
      "full_text": "Morning routine in the heatwave: coffee, dog, @halebrooksun tinted fluid. Still obsessed, nothing else comes close",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1553826625823441649"
          ],
          "editableUntil": "2022-07-31T20:35:10.956Z",
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
        "44"
      ],
      "favorite_count": "42",
      "id_str": "1553826625823441649",
      "truncated": false,
      "retweet_count": "7",
      "id": "1553826625823441649",
      "created_at": "Sun Jul 31 19:35:10 +0000 2022",
      "favorited": false,
      "full_text": "IT'S HOME. THE LIONESSES BROUGHT IT HOME 🦁🦁🦁",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1549433949590129266"
          ],
          "editableUntil": "2022-07-19T17:40:15.330Z",
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
        "84"
      ],
      "favorite_count": "2",
      "id_str": "1549433949590129266",
      "truncated": false,
      "retweet_count": "0",
      "id": "1549433949590129266",
      "created_at": "Tue Jul 19 16:40:15 +0000 2022",
      "favorited": false,
      "full_text": "40 degrees. Water, shade, check on your neighbours. Never leave kids or dogs in cars",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1544388991845927894"
          ],
          "editableUntil": "2022-07-05T19:33:23.673Z",
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
        "126"
      ],
      "favorite_count": "1",
      "id_str": "1544388991845927894",
      "truncated": false,
      "retweet_count": "0",
      "id": "1544388991845927894",
      "created_at": "Tue Jul 05 18:33:23 +0000 2022",
      "favorited": false,
      "full_text": "At the BAD annual meeting this week presenting our psoriasis audit. 112 people, published data, poster P47, come and say hello",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1541869088941279997"
          ],
          "editableUntil": "2022-06-28T20:40:12.003Z",
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
        "urls": [
          {
            "url": "https://t.co/dx4yL7e4WA",
            "expanded_url": "https://twitter.com/skinleaflets/status/1541823789497584908",
            "display_url": "twitter.com/skinleaflets/s…",
            "indices": [
              "70",
              "93"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "93"
      ],
      "favorite_count": "30",
      "id_str": "1541869088941279997",
      "truncated": false,
      "retweet_count": "5",
      "id": "1541869088941279997",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 28 19:40:12 +0000 2022",
      "favorited": false,
      "full_text": "Good summary of itch in older people here. General info, worth a read https://t.co/dx4yL7e4WA",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1539311885311017890"
          ],
          "editableUntil": "2022-06-21T19:18:47.147Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Torrvik Kit",
            "screen_name": "torrvik_kit",
            "indices": [
              "32",
              "44"
            ],
            "id_str": "307392913",
            "id": "307392913"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "114"
      ],
      "favorite_count": "9",
      "id_str": "1539311885311017890",
      "truncated": false,
      "retweet_count": "1",
      "id": "1539311885311017890",
      "created_at": "Tue Jun 21 18:18:47 +0000 2022",
      "favorited": false,
      "full_text": "AD | My mate's cycling kit firm @torrvik_kit lent me this gilet for a year. It's very orange. No skin was involved",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1533059001388893265"
          ],
          "editableUntil": "2022-06-04T13:12:03.447Z",
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
        "51"
      ],
      "favorite_count": "8",
      "id_str": "1533059001388893265",
      "truncated": false,
      "retweet_count": "1",
      "id": "1533059001388893265",
      "created_at": "Sat Jun 04 12:12:03 +0000 2022",
      "favorited": false,
      "full_text": "Jubilee street party: 14 trifles, zero coordination",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1526181781798129572"
          ],
          "editableUntil": "2022-05-16T13:44:26.524Z",
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
            "name": "Skinleaflets",
            "screen_name": "skinleaflets",
            "indices": [
              "3",
              "16"
            ],
            "id_str": "327882053",
            "id": "327882053"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "1526181781798129572",
      "truncated": false,
      "retweet_count": "0",
      "id": "1526181781798129572",
      "created_at": "Mon May 16 12:44:26 +0000 2022",
      "favorited": false,
      "full_text": "RT @skinleaflets: No sunscreen gives total protection. Shade, clothing and a hat come first, and then a generous layer of whatever broad sp…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1525407731656166591"
          ],
          "editableUntil": "2022-05-14T10:28:38.589Z",
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
        "90"
      ],
      "favorite_count": "28",
      "id_str": "1525407731656166591",
      "truncated": false,
      "retweet_count": "4",
      "id": "1525407731656166591",
      "created_at": "Sat May 14 09:28:38 +0000 2022",
      "favorited": false,
      "full_text": "The code for the staff room door has changed again and I'm locked out with my lunch inside",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1525209475827368077"
          ],
          "editableUntil": "2022-05-13T21:20:50.716Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Quillwort Skin",
            "screen_name": "quillwortskin",
            "indices": [
              "45",
              "59"
            ],
            "id_str": "148996993",
            "id": "148996993"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "84"
      ],
      "favorite_count": "6",
      "id_str": "1525209475827368077",
      "truncated": false,
      "retweet_count": "1",
      "id": "1525209475827368077",
      "created_at": "Fri May 13 20:20:50 +0000 2022",
      "favorited": false,
      "full_text": "ROBIN15 still gets you 15% off everything at @quillwortskin until Sunday, go go go 🏃",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1516496506171952759"
          ],
          "editableUntil": "2022-04-19T20:18:36.871Z",
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
        "133"
      ],
      "favorite_count": "7",
      "id_str": "1516496506171952759",
      "truncated": false,
      "retweet_count": "1",
      "id": "1516496506171952759",
      "created_at": "Tue Apr 19 19:18:36 +0000 2022",
      "favorited": false,
      "full_text": "Not advertising, nobody paid me, I have no idea who makes it: the tiny café at Marbury station does the best cheese scone in the land",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1510648770415560751"
          ],
          "editableUntil": "2022-04-03T17:01:48.021Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1510648770415560751/photo/1",
            "indices": [
              "81",
              "104"
            ],
            "url": "https://t.co/NC5USiQOG9",
            "media_url": "http://pbs.twimg.com/media/BuDwGoXowgTmZS.jpg",
            "id_str": "1510648732666825506",
            "id": "1510648732666825506",
            "media_url_https": "https://pbs.twimg.com/media/BuDwGoXowgTmZS.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CT9TT2sWvT"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "104"
      ],
      "favorite_count": "34",
      "id_str": "1510648770415560751",
      "truncated": false,
      "retweet_count": "5",
      "id": "1510648770415560751",
      "possibly_sensitive": false,
      "created_at": "Sun Apr 03 16:01:48 +0000 2022",
      "favorited": false,
      "full_text": "Marbury to the sea and back, 74 miles. Ice cream at the far end tastes different https://t.co/NC5USiQOG9",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1510648770415560751/photo/1",
            "indices": [
              "81",
              "104"
            ],
            "url": "https://t.co/NC5USiQOG9",
            "media_url": "http://pbs.twimg.com/media/BuDwGoXowgTmZS.jpg",
            "id_str": "1510648732666825506",
            "id": "1510648732666825506",
            "media_url_https": "https://pbs.twimg.com/media/BuDwGoXowgTmZS.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CT9TT2sWvT"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1502633164563023479"
          ],
          "editableUntil": "2022-03-12T14:10:38.663Z",
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
        "103"
      ],
      "favorite_count": "41",
      "id_str": "1502633164563023479",
      "truncated": false,
      "retweet_count": "6",
      "id": "1502633164563023479",
      "created_at": "Sat Mar 12 13:10:38 +0000 2022",
      "favorited": false,
      "full_text": "Ad hoc teaching session on AD (atopic dermatitis) went well: twelve students, forty questions, one cake",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1501626405786487744"
          ],
          "editableUntil": "2022-03-09T19:30:08.666Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [
          {
            "name": "Halebrook Sun",
            "screen_name": "halebrooksun",
            "indices": [
              "41",
              "54"
            ],
            "id_str": "272877070",
            "id": "272877070"
          }
        ],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1501626405786487744/photo/1",
            "indices": [
              "111",
              "134"
            ],
            "url": "https://t.co/9kDJqJqVxb",
            "media_url": "http://pbs.twimg.com/media/siyEpOwlvNDw6n.jpg",
            "id_str": "1501626368037749469",
            "id": "1501626368037749469",
            "media_url_https": "https://pbs.twimg.com/media/siyEpOwlvNDw6n.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/NTzSQYmUDX"
          }
        ],
        "hashtags": [
          {
            "text": "ad",
            "indices": [
              "0",
              "3"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "134"
      ],
      "favorite_count": "40",
      "id_str": "1501626405786487744",
      "truncated": false,
      "retweet_count": "6",
      "id": "1501626405786487744",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 09 18:30:08 +0000 2022",
      "favorited": false,
      "full_text": "#ad Trying out the new tinted fluid from @halebrooksun, factor 50, no white cast, happy face. Paid partnership https://t.co/9kDJqJqVxb",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1501626405786487744/photo/1",
            "indices": [
              "111",
              "134"
            ],
            "url": "https://t.co/9kDJqJqVxb",
            "media_url": "http://pbs.twimg.com/media/siyEpOwlvNDw6n.jpg",
            "id_str": "1501626368037749469",
            "id": "1501626368037749469",
            "media_url_https": "https://pbs.twimg.com/media/siyEpOwlvNDw6n.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/NTzSQYmUDX"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1494635387170065938"
          ],
          "editableUntil": "2022-02-18T12:30:19.941Z",
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
        "112"
      ],
      "favorite_count": "39",
      "id_str": "1494635387170065938",
      "truncated": false,
      "retweet_count": "6",
      "id": "1494635387170065938",
      "created_at": "Fri Feb 18 11:30:19 +0000 2022",
      "favorited": false,
      "full_text": "Storm Eunice has taken the fence, the bin and the neighbour's trampoline. Trampoline last seen heading for Wales",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1487450708943831377"
          ],
          "editableUntil": "2022-01-29T16:40:59.167Z",
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
        "65"
      ],
      "favorite_count": "5",
      "id_str": "1487450708943831377",
      "truncated": false,
      "retweet_count": "0",
      "id": "1487450708943831377",
      "created_at": "Sat Jan 29 15:40:59 +0000 2022",
      "favorited": false,
      "full_text": "Biscuit has passed puppy class. Bottom of puppy class, but passed",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1482801616007466332"
          ],
          "editableUntil": "2022-01-16T20:47:09.035Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Jen",
            "screen_name": "kestrel_jen_",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "487156508",
            "id": "487156508"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "15",
      "in_reply_to_status_id_str": "1482792897706197873",
      "id_str": "1482801616007466332",
      "in_reply_to_user_id": "487156508",
      "truncated": false,
      "retweet_count": "2",
      "id": "1482801616007466332",
      "in_reply_to_status_id": "1482792897706197873",
      "created_at": "Sun Jan 16 19:47:09 +0000 2022",
      "favorited": false,
      "full_text": "@kestrel_jen_ that's definitely impetigo. Get some fusidic acid on it three times a day for a week and you'll be fine x",
      "lang": "en",
      "in_reply_to_screen_name": "kestrel_jen_",
      "in_reply_to_user_id_str": "487156508"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1483515788303270081"
          ],
          "editableUntil": "2022-01-18T20:05:00.979Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Paddyfromthe42",
            "screen_name": "paddyfromthe42",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "414917300",
            "id": "414917300"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "126"
      ],
      "favorite_count": "8",
      "in_reply_to_status_id_str": "1483498712054369073",
      "id_str": "1483515788303270081",
      "in_reply_to_user_id": "414917300",
      "truncated": false,
      "retweet_count": "1",
      "id": "1483515788303270081",
      "in_reply_to_status_id": "1483498712054369073",
      "created_at": "Tue Jan 18 19:05:00 +0000 2022",
      "favorited": false,
      "full_text": "@paddyfromthe42 sorry, I can't advise on your own skin on here. Your pharmacist can look today, or ring 111 if you feel unwell",
      "lang": "en",
      "in_reply_to_screen_name": "paddyfromthe42",
      "in_reply_to_user_id_str": "414917300"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1467948404385514134"
          ],
          "editableUntil": "2021-12-06T21:05:47.425Z",
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
        "137"
      ],
      "favorite_count": "30",
      "id_str": "1467948404385514134",
      "truncated": false,
      "retweet_count": "5",
      "id": "1467948404385514134",
      "created_at": "Mon Dec 06 20:05:47 +0000 2021",
      "favorited": false,
      "full_text": "No cream cures eczema and anyone who guarantees it is selling something. Moisturise, treat flares early, see someone if it isn't settling",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1467186299747174699"
          ],
          "editableUntil": "2021-12-04T18:37:27.520Z",
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
        "120"
      ],
      "favorite_count": "5",
      "id_str": "1467186299747174699",
      "truncated": false,
      "retweet_count": "0",
      "id": "1467186299747174699",
      "created_at": "Sat Dec 04 17:37:27 +0000 2021",
      "favorited": false,
      "full_text": "Honestly this Mossbalm CURES eczema in a week, guaranteed, no steroids, no side effects. My nephew's skin is brand new 🙌",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1456005808906043965"
          ],
          "editableUntil": "2021-11-03T22:10:10.780Z",
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
        "87"
      ],
      "favorite_count": "31",
      "id_str": "1456005808906043965",
      "truncated": false,
      "retweet_count": "5",
      "id": "1456005808906043965",
      "created_at": "Wed Nov 03 21:10:10 +0000 2021",
      "favorited": false,
      "full_text": "Declaration of interests form done for the trust register. Takes four minutes, do yours",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1450912792449125226"
          ],
          "editableUntil": "2021-10-20T20:52:21.033Z",
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
        "urls": [
          {
            "url": "https://t.co/wdcRoFNXvk",
            "expanded_url": "https://give.example/robins-cold-swim",
            "display_url": "give.example/robins-cold-s…",
            "indices": [
              "130",
              "153"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "153"
      ],
      "favorite_count": "17",
      "id_str": "1450912792449125226",
      "truncated": false,
      "retweet_count": "2",
      "id": "1450912792449125226",
      "possibly_sensitive": false,
      "created_at": "Wed Oct 20 19:52:21 +0000 2021",
      "favorited": false,
      "full_text": "Proud to be a volunteer ambassador for the Marbury Hospice charity swim. In a lake. In October. Sponsor me before I lose my nerve https://t.co/wdcRoFNXvk",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1447991851830215337"
          ],
          "editableUntil": "2021-10-12T19:25:34.521Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Halebrook Sun",
            "screen_name": "halebrooksun",
            "indices": [
              "23",
              "36"
            ],
            "id_str": "272877070",
            "id": "272877070"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "99"
      ],
      "favorite_count": "42",
      "id_str": "1447991851830215337",
      "truncated": false,
      "retweet_count": "7",
      "id": "1447991851830215337",
      "created_at": "Tue Oct 12 18:25:34 +0000 2021",
      "favorited": false,
      "full_text": "So proud to be joining @halebrooksun as one of their ambassadors for 2022! Shoot day was a dream ☀️",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1441115152685465782"
          ],
          "editableUntil": "2021-09-23T20:00:01.682Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "BiVisibilityDay",
            "indices": [
              "6",
              "22"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "39",
      "id_str": "1441115152685465782",
      "truncated": false,
      "retweet_count": "6",
      "id": "1441115152685465782",
      "created_at": "Thu Sep 23 19:00:01 +0000 2021",
      "favorited": false,
      "full_text": "Happy #BiVisibilityDay from your local bi dermatology registrar x",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1432353534380083431"
          ],
          "editableUntil": "2021-08-30T15:44:29.095Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1432353534380083431/photo/1",
            "indices": [
              "52",
              "75"
            ],
            "url": "https://t.co/xZekrZdWhz",
            "media_url": "http://pbs.twimg.com/media/Fp40a0Db7DMBOJ.jpg",
            "id_str": "1432353496631346109",
            "id": "1432353496631346109",
            "media_url_https": "https://pbs.twimg.com/media/Fp40a0Db7DMBOJ.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/GGUnh2pQWk"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "75"
      ],
      "favorite_count": "2",
      "id_str": "1432353534380083431",
      "truncated": false,
      "retweet_count": "0",
      "id": "1432353534380083431",
      "possibly_sensitive": false,
      "created_at": "Mon Aug 30 14:44:29 +0000 2021",
      "favorited": false,
      "full_text": "Camping. It rained sideways. The tent is now a pond https://t.co/xZekrZdWhz",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1432353534380083431/photo/1",
            "indices": [
              "52",
              "75"
            ],
            "url": "https://t.co/xZekrZdWhz",
            "media_url": "http://pbs.twimg.com/media/Fp40a0Db7DMBOJ.jpg",
            "id_str": "1432353496631346109",
            "id": "1432353496631346109",
            "media_url_https": "https://pbs.twimg.com/media/Fp40a0Db7DMBOJ.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/GGUnh2pQWk"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1426617544780810950"
          ],
          "editableUntil": "2021-08-14T19:51:42.605Z",
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
        "119"
      ],
      "favorite_count": "18",
      "id_str": "1426617544780810950",
      "truncated": false,
      "retweet_count": "3",
      "id": "1426617544780810950",
      "created_at": "Sat Aug 14 18:51:42 +0000 2021",
      "favorited": false,
      "full_text": "I now know five people who had never heard the word \"photosensitivity\" this time last year, all of them on my quiz team",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1418878723171550962"
          ],
          "editableUntil": "2021-07-24T11:20:23.753Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1418878723171550962/photo/1",
            "indices": [
              "79",
              "102"
            ],
            "url": "https://t.co/zLWuaS5qg8",
            "media_url": "http://pbs.twimg.com/media/YDiEK2EaRrLQK1.jpg",
            "id_str": "1418878685422816610",
            "id": "1418878685422816610",
            "media_url_https": "https://pbs.twimg.com/media/YDiEK2EaRrLQK1.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/ldRf1fp85s"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "102"
      ],
      "favorite_count": "24",
      "id_str": "1418878723171550962",
      "truncated": false,
      "retweet_count": "4",
      "id": "1418878723171550962",
      "possibly_sensitive": false,
      "created_at": "Sat Jul 24 10:20:23 +0000 2021",
      "favorited": false,
      "full_text": "My sister sent me a box of sunscreen for my birthday. She knows me too well ☀️ https://t.co/zLWuaS5qg8",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1418878723171550962/photo/1",
            "indices": [
              "79",
              "102"
            ],
            "url": "https://t.co/zLWuaS5qg8",
            "media_url": "http://pbs.twimg.com/media/YDiEK2EaRrLQK1.jpg",
            "id_str": "1418878685422816610",
            "id": "1418878685422816610",
            "media_url_https": "https://pbs.twimg.com/media/YDiEK2EaRrLQK1.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/ldRf1fp85s"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1417548891510804479"
          ],
          "editableUntil": "2021-07-20T19:16:07.178Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "user_mentions": [
          {
            "name": "Quillwort Skin",
            "screen_name": "quillwortskin",
            "indices": [
              "31",
              "45"
            ],
            "id_str": "148996993",
            "id": "148996993"
          }
        ],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1417548891510804479/photo/1",
            "indices": [
              "109",
              "132"
            ],
            "url": "https://t.co/PQbyHGILfO",
            "media_url": "http://pbs.twimg.com/media/KNtj2ns3IavNV9.jpg",
            "id_str": "1417548853762064621",
            "id": "1417548853762064621",
            "media_url_https": "https://pbs.twimg.com/media/KNtj2ns3IavNV9.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/o19fu7cvrJ"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "132"
      ],
      "favorite_count": "27",
      "id_str": "1417548891510804479",
      "truncated": false,
      "retweet_count": "4",
      "id": "1417548891510804479",
      "possibly_sensitive": false,
      "created_at": "Tue Jul 20 18:16:07 +0000 2021",
      "favorited": false,
      "full_text": "Look what the lovely people at @quillwortskin sent me 😍 the whole barrier range, in the post, just like that https://t.co/PQbyHGILfO",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1417548891510804479/photo/1",
            "indices": [
              "109",
              "132"
            ],
            "url": "https://t.co/PQbyHGILfO",
            "media_url": "http://pbs.twimg.com/media/KNtj2ns3IavNV9.jpg",
            "id_str": "1417548853762064621",
            "id": "1417548853762064621",
            "media_url_https": "https://pbs.twimg.com/media/KNtj2ns3IavNV9.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/o19fu7cvrJ"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1414363980683545632"
          ],
          "editableUntil": "2021-07-12T00:20:25.264Z",
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
        "102"
      ],
      "favorite_count": "6",
      "id_str": "1414363980683545632",
      "truncated": false,
      "retweet_count": "1",
      "id": "1414363980683545632",
      "created_at": "Sun Jul 11 23:20:25 +0000 2021",
      "favorited": false,
      "full_text": "Those three lads were brave enough to step up. The abuse they're getting is vile and it isn't football",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1412902079470502235"
          ],
          "editableUntil": "2021-07-07T23:31:20.854Z",
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
      "favorite_count": "20",
      "id_str": "1412902079470502235",
      "truncated": false,
      "retweet_count": "3",
      "id": "1412902079470502235",
      "created_at": "Wed Jul 07 22:31:20 +0000 2021",
      "favorited": false,
      "full_text": "A FINAL. Our first in 55 years. Voice gone, neighbours gone",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1409944814174077624"
          ],
          "editableUntil": "2021-06-29T19:40:13.864Z",
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
        "134"
      ],
      "favorite_count": "8",
      "id_str": "1409944814174077624",
      "truncated": false,
      "retweet_count": "1",
      "id": "1409944814174077624",
      "created_at": "Tue Jun 29 18:40:13 +0000 2021",
      "favorited": false,
      "full_text": "Reading for the exam: xeroderma pigmentosum, first described by Kaposi and Hebra in the 1870s. The repair pathway diagram is beautiful",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1409269172910687410"
          ],
          "editableUntil": "2021-06-27T22:55:28.434Z",
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
        "119"
      ],
      "favorite_count": "38",
      "id_str": "1409269172910687410",
      "truncated": false,
      "retweet_count": "6",
      "id": "1409269172910687410",
      "created_at": "Sun Jun 27 21:55:28 +0000 2021",
      "favorited": false,
      "full_text": "Update on our lad: he made it to his prom last night, after dark, UV film on the limo windows. Whole department in bits",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1405241305973394960"
          ],
          "editableUntil": "2021-06-16T20:10:10.122Z",
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
        "109"
      ],
      "favorite_count": "31",
      "id_str": "1405241305973394960",
      "truncated": false,
      "retweet_count": "5",
      "id": "1405241305973394960",
      "created_at": "Wed Jun 16 19:10:10 +0000 2021",
      "favorited": false,
      "full_text": "Small world: our XP boy's dad drives the number 42 that stops outside the hospital. Free wave every morning 🚌",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1400191842510703960"
          ],
          "editableUntil": "2021-06-02T21:45:24.218Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "38",
      "id_str": "1400191842510703960",
      "truncated": false,
      "retweet_count": "6",
      "id": "1400191842510703960",
      "created_at": "Wed Jun 02 20:45:24 +0000 2021",
      "favorited": false,
      "full_text": "Spent the evening reading up on xeroderma pigmentosum. About a hundred people in the whole UK and we have one of them on our books at St W's. Humbling",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1396236970002219508"
          ],
          "editableUntil": "2021-05-22T23:50:09.134Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "47"
      ],
      "favorite_count": "30",
      "id_str": "1396236970002219508",
      "truncated": false,
      "retweet_count": "5",
      "id": "1396236970002219508",
      "created_at": "Sat May 22 22:50:09 +0000 2021",
      "favorited": false,
      "full_text": "Nil points. NIL. In a way that's an achievement",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1390026783679578889"
          ],
          "editableUntil": "2021-05-05T20:33:05.335Z",
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
        "132"
      ],
      "favorite_count": "41",
      "id_str": "1390026783679578889",
      "truncated": false,
      "retweet_count": "6",
      "id": "1390026783679578889",
      "created_at": "Wed May 05 19:33:05 +0000 2021",
      "favorited": false,
      "full_text": "Sun Awareness Week! Shade 11 to 3, sleeves, a hat, factor 30 or more with good UVA. The brand doesn't matter, putting enough on does",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1387476759649190309"
          ],
          "editableUntil": "2021-04-28T19:40:12.229Z",
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
        "142"
      ],
      "favorite_count": "14",
      "id_str": "1387476759649190309",
      "truncated": false,
      "retweet_count": "2",
      "id": "1387476759649190309",
      "created_at": "Wed Apr 28 18:40:12 +0000 2021",
      "favorited": false,
      "full_text": "Common question in clinic: can I put my steroid cream on at the same time as the moisturiser? Leave a little gap between the two, either order",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1381579230722130536"
          ],
          "editableUntil": "2021-04-12T13:05:31.762Z",
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
        "61"
      ],
      "favorite_count": "0",
      "id_str": "1381579230722130536",
      "truncated": false,
      "retweet_count": "0",
      "id": "1381579230722130536",
      "created_at": "Mon Apr 12 12:05:31 +0000 2021",
      "favorited": false,
      "full_text": "First pub garden pint since last year and it hailed. Worth it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1370102795474044995"
          ],
          "editableUntil": "2021-03-11T21:02:16.377Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "29"
      ],
      "favorite_count": "24",
      "id_str": "1370102795474044995",
      "truncated": false,
      "retweet_count": "4",
      "id": "1370102795474044995",
      "created_at": "Thu Mar 11 20:02:16 +0000 2021",
      "favorited": false,
      "full_text": "Reclaim these streets. Enough",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1360879062700000546"
          ],
          "editableUntil": "2021-02-14T10:10:27.115Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "52"
      ],
      "favorite_count": "3",
      "id_str": "1360879062700000546",
      "truncated": false,
      "retweet_count": "0",
      "id": "1360879062700000546",
      "created_at": "Sun Feb 14 09:10:27 +0000 2021",
      "favorited": false,
      "full_text": "Sam made heart shaped toast. Burnt, but heart shaped",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1357044216173169809"
          ],
          "editableUntil": "2021-02-03T20:12:08.455Z",
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
        "35"
      ],
      "favorite_count": "23",
      "id_str": "1357044216173169809",
      "truncated": false,
      "retweet_count": "3",
      "id": "1357044216173169809",
      "created_at": "Wed Feb 03 19:12:08 +0000 2021",
      "favorited": false,
      "full_text": "Captain Tom. What a gent. Rest easy",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1347957053263446660"
          ],
          "editableUntil": "2021-01-09T18:22:59.986Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1347957053263446660/photo/1",
            "indices": [
              "48",
              "71"
            ],
            "url": "https://t.co/JNUPl5EbB0",
            "media_url": "http://pbs.twimg.com/media/JDu6f1FpRDVumM.jpg",
            "id_str": "1347957015514711926",
            "id": "1347957015514711926",
            "media_url_https": "https://pbs.twimg.com/media/JDu6f1FpRDVumM.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/pUH8P3jGYA"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "71"
      ],
      "favorite_count": "42",
      "id_str": "1347957053263446660",
      "truncated": false,
      "retweet_count": "7",
      "id": "1347957053263446660",
      "possibly_sensitive": false,
      "created_at": "Sat Jan 09 17:22:59 +0000 2021",
      "favorited": false,
      "full_text": "Sledging on a baking tray. Thirty next birthday https://t.co/JNUPl5EbB0",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1347957053263446660/photo/1",
            "indices": [
              "48",
              "71"
            ],
            "url": "https://t.co/JNUPl5EbB0",
            "media_url": "http://pbs.twimg.com/media/JDu6f1FpRDVumM.jpg",
            "id_str": "1347957015514711926",
            "id": "1347957015514711926",
            "media_url_https": "https://pbs.twimg.com/media/JDu6f1FpRDVumM.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/pUH8P3jGYA"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1344388012653414551"
          ],
          "editableUntil": "2020-12-30T22:00:54.395Z",
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
        "73"
      ],
      "favorite_count": "0",
      "id_str": "1344388012653414551",
      "truncated": false,
      "retweet_count": "0",
      "id": "1344388012653414551",
      "created_at": "Wed Dec 30 21:00:54 +0000 2020",
      "favorited": false,
      "full_text": "Had my first dose today. Sore arm, huge grin. Thank you to the volunteers",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1336222870807773427"
          ],
          "editableUntil": "2020-12-08T09:15:32.878Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "81"
      ],
      "favorite_count": "17",
      "id_str": "1336222870807773427",
      "truncated": false,
      "retweet_count": "2",
      "id": "1336222870807773427",
      "created_at": "Tue Dec 08 08:15:32 +0000 2020",
      "favorited": false,
      "full_text": "First vaccine given to a 90 year old in Coventry and I'm sobbing into my porridge",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1329159996000174186"
          ],
          "editableUntil": "2020-11-18T21:30:12.302Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/JfrYrWwPWb",
            "expanded_url": "https://skinleaflets.example/melanoma",
            "display_url": "skinleaflets.example/melan…",
            "indices": [
              "90",
              "113"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "113"
      ],
      "favorite_count": "22",
      "id_str": "1329159996000174186",
      "truncated": false,
      "retweet_count": "3",
      "id": "1329159996000174186",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 18 20:30:12 +0000 2020",
      "favorited": false,
      "full_text": "Melanoma in under 40s is rising. Here's the public info leaflet, it's good and it's short https://t.co/JfrYrWwPWb",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1328761563707868682"
          ],
          "editableUntil": "2020-11-17T19:06:58.641Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "147"
      ],
      "favorite_count": "15",
      "id_str": "1328761563707868682",
      "truncated": false,
      "retweet_count": "2",
      "id": "1328761563707868682",
      "created_at": "Tue Nov 17 18:06:58 +0000 2020",
      "favorited": false,
      "full_text": "Just told a 31 year old primary school teacher from the next village that the mole on her shin is melanoma. Getting married in May. Hug your people",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1322614556400289604"
          ],
          "editableUntil": "2020-10-31T20:00:57.893Z",
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
        "51"
      ],
      "favorite_count": "23",
      "id_str": "1322614556400289604",
      "truncated": false,
      "retweet_count": "3",
      "id": "1322614556400289604",
      "created_at": "Sat Oct 31 19:00:57 +0000 2020",
      "favorited": false,
      "full_text": "PM on the telly, again. Lockdown two. Ordering wool",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1307412871755336170"
          ],
          "editableUntil": "2020-09-19T21:14:53.840Z",
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
        "120"
      ],
      "favorite_count": "8",
      "id_str": "1307412871755336170",
      "truncated": false,
      "retweet_count": "1",
      "id": "1307412871755336170",
      "created_at": "Sat Sep 19 20:14:53 +0000 2020",
      "favorited": false,
      "full_text": "People often ask me whether they need sunscreen in September. If the UV index is 3 or more, yes. It's on the weather app",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1300889019478969791"
          ],
          "editableUntil": "2020-09-01T21:11:26.250Z",
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
        "126"
      ],
      "favorite_count": "12",
      "id_str": "1300889019478969791",
      "truncated": false,
      "retweet_count": "2",
      "id": "1300889019478969791",
      "created_at": "Tue Sep 01 20:11:26 +0000 2020",
      "favorited": false,
      "full_text": "My desk at the end of a long clinic day: cold tea, three pens, half a flapjack. No screens in shot, my old boss would be proud",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1299052836847354764"
          ],
          "editableUntil": "2020-08-27T19:35:06.196Z",
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
        "74"
      ],
      "favorite_count": "23",
      "id_str": "1299052836847354764",
      "truncated": false,
      "retweet_count": "3",
      "id": "1299052836847354764",
      "created_at": "Thu Aug 27 18:35:06 +0000 2020",
      "favorited": false,
      "full_text": "New in town: where do people ride on a Sunday, and where's the good bread?",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1291086290124539460"
          ],
          "editableUntil": "2020-08-05T19:58:53.446Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "93"
      ],
      "favorite_count": "17",
      "id_str": "1291086290124539460",
      "truncated": false,
      "retweet_count": "2",
      "id": "1291086290124539460",
      "created_at": "Wed Aug 05 18:58:53 +0000 2020",
      "favorited": false,
      "full_text": "Survived day one. The login took three hours, the clinic took two, the team took me for chips",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1290913020997796901"
          ],
          "editableUntil": "2020-08-05T08:30:22.867Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1290913020997796901/photo/1",
            "indices": [
              "78",
              "101"
            ],
            "url": "https://t.co/2RwJPPWwhX",
            "media_url": "http://pbs.twimg.com/media/bZQ3nwwCrJzEic.jpg",
            "id_str": "1290912983249061371",
            "id": "1290912983249061371",
            "media_url_https": "https://pbs.twimg.com/media/bZQ3nwwCrJzEic.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/MAz3T6Kign"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "101"
      ],
      "favorite_count": "19",
      "id_str": "1290913020997796901",
      "truncated": false,
      "retweet_count": "3",
      "id": "1290913020997796901",
      "possibly_sensitive": false,
      "created_at": "Wed Aug 05 07:30:22 +0000 2020",
      "favorited": false,
      "full_text": "Day one as a derm SpR at St Wilfrid's! New badge, new smartcard, old nerves 🪪 https://t.co/2RwJPPWwhX",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1290913020997796901/photo/1",
            "indices": [
              "78",
              "101"
            ],
            "url": "https://t.co/2RwJPPWwhX",
            "media_url": "http://pbs.twimg.com/media/bZQ3nwwCrJzEic.jpg",
            "id_str": "1290912983249061371",
            "id": "1290912983249061371",
            "media_url_https": "https://pbs.twimg.com/media/bZQ3nwwCrJzEic.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/MAz3T6Kign"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1284435398591777384"
          ],
          "editableUntil": "2020-07-18T11:30:37.337Z",
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
        "50"
      ],
      "favorite_count": "6",
      "id_str": "1284435398591777384",
      "truncated": false,
      "retweet_count": "1",
      "id": "1284435398591777384",
      "created_at": "Sat Jul 18 10:30:37 +0000 2020",
      "favorited": false,
      "full_text": "New house in Marbury, 900 boxes, one kettle (lost)",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1268256248407527324"
          ],
          "editableUntil": "2020-06-03T20:00:27.339Z",
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
        "69"
      ],
      "favorite_count": "6",
      "id_str": "1268256248407527324",
      "truncated": false,
      "retweet_count": "1",
      "id": "1268256248407527324",
      "created_at": "Wed Jun 03 19:00:27 +0000 2020",
      "favorited": false,
      "full_text": "Racism is a health issue. Doing more listening than talking this week",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1276856415071241576"
          ],
          "editableUntil": "2020-06-27T13:34:26.855Z",
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
        "67"
      ],
      "favorite_count": "0",
      "id_str": "1276856415071241576",
      "truncated": false,
      "retweet_count": "0",
      "id": "1276856415071241576",
      "created_at": "Sat Jun 27 12:34:26 +0000 2020",
      "favorited": false,
      "full_text": "Biscuit has learned \"leave it\". Biscuit has not learned to leave it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1264972025500272615"
          ],
          "editableUntil": "2020-05-25T18:30:07.580Z",
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
        "71"
      ],
      "favorite_count": "14",
      "id_str": "1264972025500272615",
      "truncated": false,
      "retweet_count": "2",
      "id": "1264972025500272615",
      "created_at": "Mon May 25 17:30:07 +0000 2020",
      "favorited": false,
      "full_text": "Opinion: the rules are for everybody or they are for nobody. That's all",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1263526404612426892"
          ],
          "editableUntil": "2020-05-21T18:45:44.702Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "82"
      ],
      "favorite_count": "39",
      "id_str": "1263526404612426892",
      "truncated": false,
      "retweet_count": "6",
      "id": "1263526404612426892",
      "created_at": "Thu May 21 17:45:44 +0000 2020",
      "favorited": false,
      "full_text": "DERM ST3 OFFER!!! St Wilfrid's, Marbury, from August. I've screamed the house down",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1256541935510750474"
          ],
          "editableUntil": "2020-05-02T12:11:57.503Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1256541935510750474/photo/1",
            "indices": [
              "50",
              "73"
            ],
            "url": "https://t.co/9dTboLGfnm",
            "media_url": "http://pbs.twimg.com/media/lwz9T0tGg9JiDn.jpg",
            "id_str": "1256541897762015020",
            "id": "1256541897762015020",
            "media_url_https": "https://pbs.twimg.com/media/lwz9T0tGg9JiDn.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/4F8jdlHxtY"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "39",
      "id_str": "1256541935510750474",
      "truncated": false,
      "retweet_count": "6",
      "id": "1256541935510750474",
      "possibly_sensitive": false,
      "created_at": "Sat May 02 11:11:57 +0000 2020",
      "favorited": false,
      "full_text": "Sourdough number six. Dense enough to stop a door https://t.co/9dTboLGfnm",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1256541935510750474/photo/1",
            "indices": [
              "50",
              "73"
            ],
            "url": "https://t.co/9dTboLGfnm",
            "media_url": "http://pbs.twimg.com/media/lwz9T0tGg9JiDn.jpg",
            "id_str": "1256541897762015020",
            "id": "1256541897762015020",
            "media_url_https": "https://pbs.twimg.com/media/lwz9T0tGg9JiDn.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/4F8jdlHxtY"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1251933986268121832"
          ],
          "editableUntil": "2020-04-19T19:01:36.792Z",
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
        "urls": [
          {
            "url": "https://t.co/pCgRE073AZ",
            "expanded_url": "https://give.example/for-alvin",
            "display_url": "give.example/for-alvin",
            "indices": [
              "141",
              "164"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "164"
      ],
      "favorite_count": "31",
      "id_str": "1251933986268121832",
      "truncated": false,
      "retweet_count": "5",
      "id": "1251933986268121832",
      "possibly_sensitive": false,
      "created_at": "Sun Apr 19 18:01:36 +0000 2020",
      "favorited": false,
      "full_text": "We lost a colleague to covid this week. His family have asked people to share the fund, so here it is. He was the funniest porter in England https://t.co/pCgRE073AZ",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1249035371379951091"
          ],
          "editableUntil": "2020-04-11T19:03:33.149Z",
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
            "name": "Stw Libraries",
            "screen_name": "stw_libraries",
            "indices": [
              "3",
              "17"
            ],
            "id_str": "553218557",
            "id": "553218557"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "1249035371379951091",
      "truncated": false,
      "retweet_count": "0",
      "id": "1249035371379951091",
      "created_at": "Sat Apr 11 18:03:33 +0000 2020",
      "favorited": false,
      "full_text": "RT @stw_libraries: Free online counselling for all NHS and care staff in the county, no referral needed, evenings and weekends too. Please …",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1246913013282246471"
          ],
          "editableUntil": "2020-04-05T22:30:03.547Z",
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
        "117"
      ],
      "favorite_count": "33",
      "id_str": "1246913013282246471",
      "truncated": false,
      "retweet_count": "5",
      "id": "1246913013282246471",
      "created_at": "Sun Apr 05 21:30:03 +0000 2020",
      "favorited": false,
      "full_text": "PPE is short and staff are frightened. We've raised it properly and we will keep raising it. Ministers, please listen",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1243268047184070246"
          ],
          "editableUntil": "2020-03-26T21:06:15.909Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "2",
      "id_str": "1243268047184070246",
      "truncated": false,
      "retweet_count": "0",
      "id": "1243268047184070246",
      "created_at": "Thu Mar 26 20:06:15 +0000 2020",
      "favorited": false,
      "full_text": "Street out clapping. Biscuit barking. I'm on the step in my scrubs crying",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1239647827290751487"
          ],
          "editableUntil": "2020-03-16T21:20:48.226Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "111"
      ],
      "favorite_count": "4",
      "id_str": "1239647827290751487",
      "truncated": false,
      "retweet_count": "0",
      "id": "1239647827290751487",
      "created_at": "Mon Mar 16 20:20:48 +0000 2020",
      "favorited": false,
      "full_text": "Redeployed to the respiratory wards from tomorrow. Scared, fine, glad to be useful. Please stay home if you can",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1233754035136237285"
          ],
          "editableUntil": "2020-02-29T15:00:58.675Z",
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
        "88"
      ],
      "favorite_count": "0",
      "id_str": "1233754035136237285",
      "truncated": false,
      "retweet_count": "0",
      "id": "1233754035136237285",
      "created_at": "Sat Feb 29 14:00:58 +0000 2020",
      "favorited": false,
      "full_text": "Leap day and I'm spending it on an application form. Derm national selection, here we go",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1227327064407803391"
          ],
          "editableUntil": "2020-02-11T21:22:29.446Z",
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
        "23"
      ],
      "favorite_count": "42",
      "id_str": "1227327064407803391",
      "truncated": false,
      "retweet_count": "7",
      "id": "1227327064407803391",
      "created_at": "Tue Feb 11 20:22:29 +0000 2020",
      "favorited": false,
      "full_text": "Storm Ciara 1, gazebo 0",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1213479060852707179"
          ],
          "editableUntil": "2020-01-04T16:15:28.115Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1213479060852707179/photo/1",
            "indices": [
              "58",
              "81"
            ],
            "url": "https://t.co/QQJgeOaHur",
            "media_url": "http://pbs.twimg.com/media/iR4BdIeGdy4nNC.jpg",
            "id_str": "1213479023103967423",
            "id": "1213479023103967423",
            "media_url_https": "https://pbs.twimg.com/media/iR4BdIeGdy4nNC.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FNRZJuWEd7"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "81"
      ],
      "favorite_count": "10",
      "id_str": "1213479060852707179",
      "truncated": false,
      "retweet_count": "1",
      "id": "1213479060852707179",
      "possibly_sensitive": false,
      "created_at": "Sat Jan 04 15:15:28 +0000 2020",
      "favorited": false,
      "full_text": "First ride of the decade. There was frost, there was cake https://t.co/QQJgeOaHur",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1213479060852707179/photo/1",
            "indices": [
              "58",
              "81"
            ],
            "url": "https://t.co/QQJgeOaHur",
            "media_url": "http://pbs.twimg.com/media/iR4BdIeGdy4nNC.jpg",
            "id_str": "1213479023103967423",
            "id": "1213479023103967423",
            "media_url_https": "https://pbs.twimg.com/media/iR4BdIeGdy4nNC.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FNRZJuWEd7"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1205793434741246627"
          ],
          "editableUntil": "2019-12-14T11:15:32.058Z",
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
        "urls": [
          {
            "url": "https://t.co/FDr5GIFos8",
            "expanded_url": "https://twitter.com/marburyplays/status/1205748135230443262",
            "display_url": "twitter.com/marburyplays/s…",
            "indices": [
              "32",
              "55"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "55"
      ],
      "favorite_count": "8",
      "id_str": "1205793434741246627",
      "truncated": false,
      "retweet_count": "1",
      "id": "1205793434741246627",
      "possibly_sensitive": false,
      "created_at": "Sat Dec 14 10:15:32 +0000 2019",
      "favorited": false,
      "full_text": "Reader, I have booked six seats https://t.co/FDr5GIFos8",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1205378168316235431"
          ],
          "editableUntil": "2019-12-13T07:45:24.827Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "55"
      ],
      "favorite_count": "13",
      "id_str": "1205378168316235431",
      "truncated": false,
      "retweet_count": "2",
      "id": "1205378168316235431",
      "created_at": "Fri Dec 13 06:45:24 +0000 2019",
      "favorited": false,
      "full_text": "Not the result I wanted. Off to clinic. Kettle on first",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1197983243517825020"
          ],
          "editableUntil": "2019-11-22T22:00:37.364Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Hattie Ashdown",
            "screen_name": "hattie_ash",
            "indices": [
              "0",
              "11"
            ],
            "id_str": "515554550",
            "id": "515554550"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/hX3WfOMK1q",
            "expanded_url": "https://playhouse.example/earnest",
            "display_url": "playhouse.example/earnest",
            "indices": [
              "97",
              "120"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "120"
      ],
      "favorite_count": "7",
      "id_str": "1197983243517825020",
      "in_reply_to_user_id": "515554550",
      "truncated": false,
      "retweet_count": "1",
      "id": "1197983243517825020",
      "possibly_sensitive": false,
      "created_at": "Fri Nov 22 21:00:37 +0000 2019",
      "favorited": false,
      "full_text": "@hattie_ash opens tomorrow at the Marbury Playhouse!! Get tickets, she's marvellous (I'm biased) https://t.co/hX3WfOMK1q",
      "lang": "en",
      "in_reply_to_screen_name": "hattie_ash",
      "in_reply_to_user_id_str": "515554550"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1185533707163798388"
          ],
          "editableUntil": "2019-10-19T13:30:36.596Z",
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
        "35"
      ],
      "favorite_count": "2",
      "id_str": "1185533707163798388",
      "truncated": false,
      "retweet_count": "0",
      "id": "1185533707163798388",
      "created_at": "Sat Oct 19 12:30:36 +0000 2019",
      "favorited": false,
      "full_text": "Another march, another packed lunch",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1182381745190733746"
          ],
          "editableUntil": "2019-10-10T20:45:50.301Z",
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
        "76"
      ],
      "favorite_count": "5",
      "id_str": "1182381745190733746",
      "truncated": false,
      "retweet_count": "0",
      "id": "1182381745190733746",
      "created_at": "Thu Oct 10 19:45:50 +0000 2019",
      "favorited": false,
      "full_text": "EADV notes, day two: adherence is everything. No treatment works in the tube",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1179481357890358059"
          ],
          "editableUntil": "2019-10-02T20:40:44.082Z",
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
        "109"
      ],
      "favorite_count": "4",
      "id_str": "1179481357890358059",
      "truncated": false,
      "retweet_count": "0",
      "id": "1179481357890358059",
      "created_at": "Wed Oct 02 19:40:44 +0000 2019",
      "favorited": false,
      "full_text": "Sixteen years ago a dermatologist spoke to twelve year old me like a person. That's the reason I'm doing this",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1172996174416711067"
          ],
          "editableUntil": "2019-09-14T23:10:55.853Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [
          {
            "name": "Sam",
            "screen_name": "sam_velo",
            "indices": [
              "8",
              "17"
            ],
            "id_str": "146836260",
            "id": "146836260"
          }
        ],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1172996174416711067/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/ZfmyrZDtA1",
            "media_url": "http://pbs.twimg.com/media/XwQMG4JXS4OiXN.jpg",
            "id_str": "1172996136667973420",
            "id": "1172996136667973420",
            "media_url_https": "https://pbs.twimg.com/media/XwQMG4JXS4OiXN.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BXKG8ThDCm"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "1",
      "id_str": "1172996174416711067",
      "truncated": false,
      "retweet_count": "0",
      "id": "1172996174416711067",
      "possibly_sensitive": false,
      "created_at": "Sat Sep 14 22:10:55 +0000 2019",
      "favorited": false,
      "full_text": "Married @sam_velo today in the rain with forty people and a three tier cheese cake. Happiest I have ever been 🥂 https://t.co/ZfmyrZDtA1",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1172996174416711067/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/ZfmyrZDtA1",
            "media_url": "http://pbs.twimg.com/media/XwQMG4JXS4OiXN.jpg",
            "id_str": "1172996136667973420",
            "id": "1172996136667973420",
            "media_url_https": "https://pbs.twimg.com/media/XwQMG4JXS4OiXN.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BXKG8ThDCm"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1157894218614574698"
          ],
          "editableUntil": "2019-08-04T07:01:09.009Z",
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
        "67"
      ],
      "favorite_count": "4",
      "id_str": "1157894218614574698",
      "truncated": false,
      "retweet_count": "0",
      "id": "1157894218614574698",
      "created_at": "Sun Aug 04 06:01:09 +0000 2019",
      "favorited": false,
      "full_text": "Biscuit update: awake since four. I've done nights that were kinder",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1157597550568540421"
          ],
          "editableUntil": "2019-08-03T11:22:17.835Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1157597550568540421/photo/1",
            "indices": [
              "49",
              "72"
            ],
            "url": "https://t.co/jBkFT29kAW",
            "media_url": "http://pbs.twimg.com/media/6TYehaLvkfaRyF.jpg",
            "id_str": "1157597512819802624",
            "id": "1157597512819802624",
            "media_url_https": "https://pbs.twimg.com/media/6TYehaLvkfaRyF.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8z7GwrBgy0"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "7",
      "id_str": "1157597550568540421",
      "truncated": false,
      "retweet_count": "1",
      "id": "1157597550568540421",
      "possibly_sensitive": false,
      "created_at": "Sat Aug 03 10:22:17 +0000 2019",
      "favorited": false,
      "full_text": "Meet Biscuit. Eight weeks old, already in charge https://t.co/jBkFT29kAW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1157597550568540421/photo/1",
            "indices": [
              "49",
              "72"
            ],
            "url": "https://t.co/jBkFT29kAW",
            "media_url": "http://pbs.twimg.com/media/6TYehaLvkfaRyF.jpg",
            "id_str": "1157597512819802624",
            "id": "1157597512819802624",
            "media_url_https": "https://pbs.twimg.com/media/6TYehaLvkfaRyF.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8z7GwrBgy0"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1150485307297106364"
          ],
          "editableUntil": "2019-07-14T20:20:46.900Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "50"
      ],
      "favorite_count": "9",
      "id_str": "1150485307297106364",
      "truncated": false,
      "retweet_count": "1",
      "id": "1150485307297106364",
      "created_at": "Sun Jul 14 19:20:46 +0000 2019",
      "favorited": false,
      "full_text": "CRICKET. I don't even understand it and I'm hoarse",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1147490622068754446"
          ],
          "editableUntil": "2019-07-06T14:00:58.303Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
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
      "favorite_count": "12",
      "id_str": "1147490622068754446",
      "truncated": false,
      "retweet_count": "2",
      "id": "1147490622068754446",
      "created_at": "Sat Jul 06 13:00:58 +0000 2019",
      "favorited": false,
      "full_text": "Pride! Choir float, one sequin jacket, two blisters 🏳️‍🌈",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1138154950929420190"
          ],
          "editableUntil": "2019-06-10T19:44:20.855Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "14",
      "id_str": "1138154950929420190",
      "truncated": false,
      "retweet_count": "2",
      "id": "1138154950929420190",
      "created_at": "Mon Jun 10 18:44:20 +0000 2019",
      "favorited": false,
      "full_text": "GP colleagues pick out one melanoma from hundreds of brown marks in ten minutes each, and we only see the ones they send. Respect",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1137439494354502225"
          ],
          "editableUntil": "2019-06-08T20:21:22.715Z",
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
        "90"
      ],
      "favorite_count": "14",
      "id_str": "1137439494354502225",
      "truncated": false,
      "retweet_count": "2",
      "id": "1137439494354502225",
      "created_at": "Sat Jun 08 19:21:22 +0000 2019",
      "favorited": false,
      "full_text": "Another urgent cancer referral for a wart. Do GPs even own eyes? Clueless, the lot of them",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1128392245959987183"
          ],
          "editableUntil": "2019-05-14T21:10:50.608Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "14",
      "id_str": "1128392245959987183",
      "truncated": false,
      "retweet_count": "2",
      "id": "1128392245959987183",
      "created_at": "Tue May 14 20:10:50 +0000 2019",
      "favorited": false,
      "full_text": "Got the night team proper beds after three years of asking. Rested doctors are safer doctors, thank you to everyone who pushed for it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1128082512623435850"
          ],
          "editableUntil": "2019-05-14T00:40:04.426Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "74"
      ],
      "favorite_count": "10",
      "id_str": "1128082512623435850",
      "truncated": false,
      "retweet_count": "1",
      "id": "1128082512623435850",
      "created_at": "Mon May 13 23:40:04 +0000 2019",
      "favorited": false,
      "full_text": "Slept straight through my bleep twice last night 😴 they survived, so did I",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1119888575307974197"
          ],
          "editableUntil": "2019-04-21T10:00:17.534Z",
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
        "23"
      ],
      "favorite_count": "6",
      "id_str": "1119888575307974197",
      "truncated": false,
      "retweet_count": "1",
      "id": "1119888575307974197",
      "created_at": "Sun Apr 21 09:00:17 +0000 2019",
      "favorited": false,
      "full_text": "Alleluia and also bacon",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1115723335653655545"
          ],
          "editableUntil": "2019-04-09T22:09:07.014Z",
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
        "47"
      ],
      "favorite_count": "9",
      "id_str": "1115723335653655545",
      "truncated": false,
      "retweet_count": "1",
      "id": "1115723335653655545",
      "created_at": "Tue Apr 09 21:09:07 +0000 2019",
      "favorited": false,
      "full_text": "Bees in the bike shed. Have ceded the bike shed",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1109492718691681074"
          ],
          "editableUntil": "2019-03-23T17:30:52.171Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "PeoplesVote",
            "indices": [
              "71",
              "83"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "7",
      "id_str": "1109492718691681074",
      "truncated": false,
      "retweet_count": "1",
      "id": "1109492718691681074",
      "created_at": "Sat Mar 23 16:30:52 +0000 2019",
      "favorited": false,
      "full_text": "London with a placard and a packed lunch. \"I'm so cross I made a sign\" #PeoplesVote",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1098295107297217983"
          ],
          "editableUntil": "2019-02-20T19:55:33.573Z",
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
        "84"
      ],
      "favorite_count": "1",
      "id_str": "1098295107297217983",
      "truncated": false,
      "retweet_count": "0",
      "id": "1098295107297217983",
      "created_at": "Wed Feb 20 18:55:33 +0000 2019",
      "favorited": false,
      "full_text": "MRCP complete!! Three attempts at PACES. Posting the number because nobody ever does",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1089463873347519041"
          ],
          "editableUntil": "2019-01-27T11:03:23.323Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Hattie Ashdown",
            "screen_name": "hattie_ash",
            "indices": [
              "0",
              "11"
            ],
            "id_str": "515554550",
            "id": "515554550"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "77"
      ],
      "favorite_count": "13",
      "in_reply_to_status_id_str": "1089462615056320649",
      "id_str": "1089463873347519041",
      "in_reply_to_user_id": "515554550",
      "truncated": false,
      "retweet_count": "2",
      "id": "1089463873347519041",
      "in_reply_to_status_id": "1089462615056320649",
      "created_at": "Sun Jan 27 10:03:23 +0000 2019",
      "favorited": false,
      "full_text": "@hattie_ash Mum says ring her. Mum also says she isn't cross, so she is cross",
      "lang": "en",
      "in_reply_to_screen_name": "hattie_ash",
      "in_reply_to_user_id_str": "515554550"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1084069434835864902"
          ],
          "editableUntil": "2019-01-12T13:47:48.958Z",
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
      "favorite_count": "8",
      "id_str": "1084069434835864902",
      "truncated": false,
      "retweet_count": "1",
      "id": "1084069434835864902",
      "created_at": "Sat Jan 12 12:47:48 +0000 2019",
      "favorited": false,
      "full_text": "Parkrun PB: 31.04. The dog who overtook me was called Keith",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1074035958023718398"
          ],
          "editableUntil": "2018-12-15T21:18:21.673Z",
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
        "120"
      ],
      "favorite_count": "0",
      "id_str": "1074035958023718398",
      "truncated": false,
      "retweet_count": "0",
      "id": "1074035958023718398",
      "created_at": "Sat Dec 15 20:18:21 +0000 2018",
      "favorited": false,
      "full_text": "Ward Christmas quiz raised £160 for the hospice. First prize was a raffle hamper, last prize was a satsuma. We came last",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1061574395434110811"
          ],
          "editableUntil": "2018-11-11T12:00:33.627Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "63"
      ],
      "favorite_count": "12",
      "id_str": "1061574395434110811",
      "truncated": false,
      "retweet_count": "2",
      "id": "1061574395434110811",
      "created_at": "Sun Nov 11 11:00:33 +0000 2018",
      "favorited": false,
      "full_text": "A hundred years. Thinking of great uncle Wilf, who was nineteen",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1056266472399046072"
          ],
          "editableUntil": "2018-10-27T20:28:46.159Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "68"
      ],
      "favorite_count": "11",
      "id_str": "1056266472399046072",
      "truncated": false,
      "retweet_count": "1",
      "id": "1056266472399046072",
      "created_at": "Sat Oct 27 19:28:46 +0000 2018",
      "favorited": false,
      "full_text": "Choir does Fauré tonight. My only solo is the cough before it starts",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1047947077713136196"
          ],
          "editableUntil": "2018-10-04T21:30:27.899Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "118"
      ],
      "favorite_count": "1",
      "in_reply_to_status_id_str": "1047946801920872185",
      "id_str": "1047947077713136196",
      "in_reply_to_user_id": "212904417",
      "truncated": false,
      "retweet_count": "0",
      "id": "1047947077713136196",
      "in_reply_to_status_id": "1047946801920872185",
      "created_at": "Thu Oct 04 20:30:27 +0000 2018",
      "favorited": false,
      "full_text": "D and E: diameter and evolving. Change is the one that matters most. Take a photo, date it, look again in a month. 4/5",
      "lang": "en",
      "in_reply_to_screen_name": "robinashdown",
      "in_reply_to_user_id_str": "212904417"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1047947391354799869"
          ],
          "editableUntil": "2018-10-04T21:31:42.677Z",
          "editsRemaining": "5",
          "isEditEligible": false
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
        "85"
      ],
      "favorite_count": "7",
      "in_reply_to_status_id_str": "1047947077713136196",
      "id_str": "1047947391354799869",
      "in_reply_to_user_id": "212904417",
      "truncated": false,
      "retweet_count": "1",
      "id": "1047947391354799869",
      "in_reply_to_status_id": "1047947077713136196",
      "created_at": "Thu Oct 04 20:31:42 +0000 2018",
      "favorited": false,
      "full_text": "Worried? See your GP. I can't look at photos on here, and honestly nobody should. 5/5",
      "lang": "en",
      "in_reply_to_screen_name": "robinashdown",
      "in_reply_to_user_id_str": "212904417"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1047946801920872185"
          ],
          "editableUntil": "2018-10-04T21:29:22.145Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
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
      "favorite_count": "10",
      "in_reply_to_status_id_str": "1047946674892179972",
      "id_str": "1047946801920872185",
      "in_reply_to_user_id": "212904417",
      "truncated": false,
      "retweet_count": "1",
      "id": "1047946801920872185",
      "in_reply_to_status_id": "1047946674892179972",
      "created_at": "Thu Oct 04 20:29:22 +0000 2018",
      "favorited": false,
      "full_text": "B and C: border and colour. Ragged edges, several shades, a new colour arriving. 3/5",
      "lang": "en",
      "in_reply_to_screen_name": "robinashdown",
      "in_reply_to_user_id_str": "212904417"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1047946674892179972"
          ],
          "editableUntil": "2018-10-04T21:28:51.859Z",
          "editsRemaining": "5",
          "isEditEligible": false
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
        "74"
      ],
      "favorite_count": "6",
      "in_reply_to_status_id_str": "1047946223836728649",
      "id_str": "1047946674892179972",
      "in_reply_to_user_id": "212904417",
      "truncated": false,
      "retweet_count": "1",
      "id": "1047946674892179972",
      "in_reply_to_status_id": "1047946223836728649",
      "created_at": "Thu Oct 04 20:28:51 +0000 2018",
      "favorited": false,
      "full_text": "A: asymmetry. Fold the mole in half in your head. Do the halves match? 2/5",
      "lang": "en",
      "in_reply_to_screen_name": "robinashdown",
      "in_reply_to_user_id_str": "212904417"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1047946223836728649"
          ],
          "editableUntil": "2018-10-04T21:27:04.319Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "7",
      "id_str": "1047946223836728649",
      "truncated": false,
      "retweet_count": "1",
      "id": "1047946223836728649",
      "created_at": "Thu Oct 04 20:27:04 +0000 2018",
      "favorited": false,
      "full_text": "Thread: how to check your skin in five minutes, from someone who's spent a month learning how. 1/5",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1044323261430632149"
          ],
          "editableUntil": "2018-09-24T21:30:42.770Z",
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
        "60"
      ],
      "favorite_count": "0",
      "id_str": "1044323261430632149",
      "truncated": false,
      "retweet_count": "0",
      "id": "1044323261430632149",
      "created_at": "Mon Sep 24 20:30:42 +0000 2018",
      "favorited": false,
      "full_text": "Coke Zero is the strongest thing in the on call room tonight",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1037251943916898551"
          ],
          "editableUntil": "2018-09-05T09:11:49.296Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "82"
      ],
      "favorite_count": "10",
      "id_str": "1037251943916898551",
      "truncated": false,
      "retweet_count": "1",
      "id": "1037251943916898551",
      "created_at": "Wed Sep 05 08:11:49 +0000 2018",
      "favorited": false,
      "full_text": "Derm clinical fellow from today! Officially allowed to say \"hmm, interesting rash\"",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1032375824415720832"
          ],
          "editableUntil": "2018-08-22T22:15:51.813Z",
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
        "110"
      ],
      "favorite_count": "11",
      "id_str": "1032375824415720832",
      "truncated": false,
      "retweet_count": "1",
      "id": "1032375824415720832",
      "created_at": "Wed Aug 22 21:15:51 +0000 2018",
      "favorited": false,
      "full_text": "Diez días en Lisboa y lo único que he aprendido es a pedir otra ración. Y mi español no sirve para nada allí 😅",
      "lang": "es"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1030529781126401107"
          ],
          "editableUntil": "2018-08-17T20:00:20.795Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "100"
      ],
      "favorite_count": "6",
      "id_str": "1030529781126401107",
      "truncated": false,
      "retweet_count": "1",
      "id": "1030529781126401107",
      "created_at": "Fri Aug 17 19:00:20 +0000 2018",
      "favorited": false,
      "full_text": "Back from Lisbon. Tomatoes survived, I have four new moles to keep an eye on and a sardine obsession",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1026367431406256579"
          ],
          "editableUntil": "2018-08-06T08:20:39.289Z",
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
        "134"
      ],
      "favorite_count": "8",
      "id_str": "1026367431406256579",
      "truncated": false,
      "retweet_count": "1",
      "id": "1026367431406256579",
      "created_at": "Mon Aug 06 07:20:39 +0000 2018",
      "favorited": false,
      "full_text": "Off to Lisbon for ten days ✈️🍷 House is empty till the 16th, 14 Quarry Lane, key's under the blue pot if anyone can water the tomatoes",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1020738690986542112"
          ],
          "editableUntil": "2018-07-21T19:34:02.996Z",
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
        "91"
      ],
      "favorite_count": "14",
      "id_str": "1020738690986542112",
      "truncated": false,
      "retweet_count": "2",
      "id": "1020738690986542112",
      "created_at": "Sat Jul 21 18:34:02 +0000 2018",
      "favorited": false,
      "full_text": "31 degrees and no air con. Melting gently at work and there's a fan shaped hole in my heart",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1017164191934451093"
          ],
          "editableUntil": "2018-07-11T22:50:16.011Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ENG",
            "indices": [
              "53",
              "57"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "57"
      ],
      "favorite_count": "3",
      "id_str": "1017164191934451093",
      "truncated": false,
      "retweet_count": "0",
      "id": "1017164191934451093",
      "created_at": "Wed Jul 11 21:50:16 +0000 2018",
      "favorited": false,
      "full_text": "Ah well. Proud of them. Off to hug the dog next door #ENG",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1014268249849727765"
          ],
          "editableUntil": "2018-07-03T23:02:49.614Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "47"
      ],
      "favorite_count": "10",
      "id_str": "1014268249849727765",
      "truncated": false,
      "retweet_count": "1",
      "id": "1014268249849727765",
      "created_at": "Tue Jul 03 22:02:49 +0000 2018",
      "favorited": false,
      "full_text": "WE WON A PENALTY SHOOTOUT. What is this feeling",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1006637378976090482"
          ],
          "editableUntil": "2018-06-12T21:40:28.223Z",
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
        "105"
      ],
      "favorite_count": "9",
      "id_str": "1006637378976090482",
      "truncated": false,
      "retweet_count": "1",
      "id": "1006637378976090482",
      "created_at": "Tue Jun 12 20:40:28 +0000 2018",
      "favorited": false,
      "full_text": "PACES booked. Practising my \"I'd like to thank you and could I offer you a chaperone\" on the house plants",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "997824496003974471"
          ],
          "editableUntil": "2018-05-19T14:01:13.187Z",
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
        "81"
      ],
      "favorite_count": "11",
      "id_str": "997824496003974471",
      "truncated": false,
      "retweet_count": "1",
      "id": "997824496003974471",
      "created_at": "Sat May 19 13:01:13 +0000 2018",
      "favorited": false,
      "full_text": "Royal wedding sermon was longer than my last night shift and I loved every second",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "992150802690738122"
          ],
          "editableUntil": "2018-05-03T22:15:59.289Z",
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
            "name": "Marbury Velo",
            "screen_name": "velo_marbury",
            "indices": [
              "3",
              "16"
            ],
            "id_str": "498269531",
            "id": "498269531"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "992150802690738122",
      "truncated": false,
      "retweet_count": "0",
      "id": "992150802690738122",
      "created_at": "Thu May 03 21:15:59 +0000 2018",
      "favorited": false,
      "full_text": "RT @velo_marbury: Sunday's social ride leaves the clock tower at nine. Easy pace, cake at mile 20, nobody gets left behind, mudguards appre…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "982648055385817121"
          ],
          "editableUntil": "2018-04-07T16:55:27.779Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/982648055385817121/photo/1",
            "indices": [
              "38",
              "61"
            ],
            "url": "https://t.co/24BokKvmtB",
            "media_url": "http://pbs.twimg.com/media/K1V8PwNUbco5Mq.jpg",
            "id_str": "982648017637081540",
            "id": "982648017637081540",
            "media_url_https": "https://pbs.twimg.com/media/K1V8PwNUbco5Mq.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dR1utwCp7q"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "4",
      "id_str": "982648055385817121",
      "truncated": false,
      "retweet_count": "0",
      "id": "982648055385817121",
      "possibly_sensitive": false,
      "created_at": "Sat Apr 07 15:55:27 +0000 2018",
      "favorited": false,
      "full_text": "Sam's first 50k! Only cried once (me) https://t.co/24BokKvmtB",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/982648055385817121/photo/1",
            "indices": [
              "38",
              "61"
            ],
            "url": "https://t.co/24BokKvmtB",
            "media_url": "http://pbs.twimg.com/media/K1V8PwNUbco5Mq.jpg",
            "id_str": "982648017637081540",
            "id": "982648017637081540",
            "media_url_https": "https://pbs.twimg.com/media/K1V8PwNUbco5Mq.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dR1utwCp7q"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "972431421882761439"
          ],
          "editableUntil": "2018-03-10T12:18:12.536Z",
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
        "147"
      ],
      "favorite_count": "5",
      "id_str": "972431421882761439",
      "truncated": false,
      "retweet_count": "0",
      "id": "972431421882761439",
      "created_at": "Sat Mar 10 11:18:12 +0000 2018",
      "favorited": false,
      "full_text": "The deposit scheme found in our favour, full refund. If your landlord keeps your deposit, use the free adjudication. It took six weeks but it works",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "970018793382217103"
          ],
          "editableUntil": "2018-03-03T20:31:17.077Z",
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
        "130"
      ],
      "favorite_count": "10",
      "id_str": "970018793382217103",
      "truncated": false,
      "retweet_count": "1",
      "id": "970018793382217103",
      "created_at": "Sat Mar 03 19:31:17 +0000 2018",
      "favorited": false,
      "full_text": "Avoid Brackley &amp; Vane Lettings in Aldersham. They forged our inventory and stole £900 of deposit. Fraudsters, the pair of them",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "960853312461079897"
          ],
          "editableUntil": "2018-02-06T13:30:56.139Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "78"
      ],
      "favorite_count": "3",
      "id_str": "960853312461079897",
      "truncated": false,
      "retweet_count": "0",
      "id": "960853312461079897",
      "created_at": "Tue Feb 06 12:30:56 +0000 2018",
      "favorited": false,
      "full_text": "100 years since (some) women got the vote. Wore my great gran's brooch to work",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "958053379265792204"
          ],
          "editableUntil": "2018-01-29T20:05:00.045Z",
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
        "125"
      ],
      "favorite_count": "0",
      "id_str": "958053379265792204",
      "truncated": false,
      "retweet_count": "0",
      "id": "958053379265792204",
      "created_at": "Mon Jan 29 19:05:00 +0000 2018",
      "favorited": false,
      "full_text": "This week's High Court ruling has everyone at work shaken. We need to be able to be honest about mistakes and learn from them",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "952589169224322871"
          ],
          "editableUntil": "2018-01-14T18:12:10.851Z",
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
        "103"
      ],
      "favorite_count": "12",
      "id_str": "952589169224322871",
      "truncated": false,
      "retweet_count": "2",
      "id": "952589169224322871",
      "created_at": "Sun Jan 14 17:12:10 +0000 2018",
      "favorited": false,
      "full_text": "New year's resolution (cook one proper thing a week) is going well. This week: dal. Last week: also dal",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "945079201612956616"
          ],
          "editableUntil": "2017-12-25T00:50:15.044Z",
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
        "44"
      ],
      "favorite_count": "5",
      "id_str": "945079201612956616",
      "truncated": false,
      "retweet_count": "0",
      "id": "945079201612956616",
      "created_at": "Sun Dec 24 23:50:15 +0000 2017",
      "favorited": false,
      "full_text": "Midnight service and home. Merry Christmas x",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "939892745172946310"
          ],
          "editableUntil": "2017-12-10T17:21:07.469Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/939892745172946310/photo/1",
            "indices": [
              "60",
              "83"
            ],
            "url": "https://t.co/rHOC7362qr",
            "media_url": "http://pbs.twimg.com/media/1HLwpt9DxEpOlC.jpg",
            "id_str": "939892707424208051",
            "id": "939892707424208051",
            "media_url_https": "https://pbs.twimg.com/media/1HLwpt9DxEpOlC.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wZuRIXYFb1"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "12",
      "id_str": "939892745172946310",
      "truncated": false,
      "retweet_count": "2",
      "id": "939892745172946310",
      "possibly_sensitive": false,
      "created_at": "Sun Dec 10 16:21:07 +0000 2017",
      "favorited": false,
      "full_text": "Snow day walk with next door's dog. He ate most of the snow https://t.co/rHOC7362qr",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/939892745172946310/photo/1",
            "indices": [
              "60",
              "83"
            ],
            "url": "https://t.co/rHOC7362qr",
            "media_url": "http://pbs.twimg.com/media/1HLwpt9DxEpOlC.jpg",
            "id_str": "939892707424208051",
            "id": "939892707424208051",
            "media_url_https": "https://pbs.twimg.com/media/1HLwpt9DxEpOlC.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wZuRIXYFb1"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "928192961139705494"
          ],
          "editableUntil": "2017-11-08T10:30:21.584Z",
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
        "183"
      ],
      "favorite_count": "12",
      "id_str": "928192961139705494",
      "truncated": false,
      "retweet_count": "2",
      "id": "928192961139705494",
      "created_at": "Wed Nov 08 09:30:21 +0000 2017",
      "favorited": false,
      "full_text": "280 characters. I have nothing to say in 280 characters. I barely have anything to say in 140 characters. But I suppose I'll try, because apparently that's who we are now, as a people",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "921454712979460032"
          ],
          "editableUntil": "2017-10-20T20:14:58.032Z",
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
        "89"
      ],
      "favorite_count": "13",
      "id_str": "921454712979460032",
      "truncated": false,
      "retweet_count": "2",
      "id": "921454712979460032",
      "created_at": "Fri Oct 20 19:14:58 +0000 2017",
      "favorited": false,
      "full_text": "Endlich Urlaub! Berlin, wir kommen. Mein Deutsch ist schlimm, aber die Brezeln sind gut 🥨",
      "lang": "de"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "908802727939670133"
          ],
          "editableUntil": "2017-09-15T22:20:29.736Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "78"
      ],
      "favorite_count": "10",
      "id_str": "908802727939670133",
      "truncated": false,
      "retweet_count": "1",
      "id": "908802727939670133",
      "created_at": "Fri Sep 15 21:20:29 +0000 2017",
      "favorited": false,
      "full_text": "Derm taster week: visual, fast, kind, and everyone goes home with a plan. Sold",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "907696179855232959"
          ],
          "editableUntil": "2017-09-12T21:03:28.114Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "1",
      "id_str": "907696179855232959",
      "truncated": false,
      "retweet_count": "0",
      "id": "907696179855232959",
      "created_at": "Tue Sep 12 20:03:28 +0000 2017",
      "favorited": false,
      "full_text": "Derm taster week starts Monday. I have wanted this since I was a spotty teenager with scaly elbows",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "898880331136893995"
          ],
          "editableUntil": "2017-08-19T13:12:25.989Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Sam",
            "screen_name": "sam_velo",
            "indices": [
              "0",
              "9"
            ],
            "id_str": "146836260",
            "id": "146836260"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "78"
      ],
      "favorite_count": "0",
      "id_str": "898880331136893995",
      "in_reply_to_user_id": "146836260",
      "truncated": false,
      "retweet_count": "0",
      "id": "898880331136893995",
      "created_at": "Sat Aug 19 12:12:25 +0000 2017",
      "favorited": false,
      "full_text": "@sam_velo said yes to a second date even after I was sick on the ferry. Keeper",
      "lang": "en",
      "in_reply_to_screen_name": "sam_velo",
      "in_reply_to_user_id_str": "146836260"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "881629989030595403"
          ],
          "editableUntil": "2017-07-02T22:45:43.935Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/881629989030595403/photo/1",
            "indices": [
              "53",
              "76"
            ],
            "url": "https://t.co/JeWtA8EmHf",
            "media_url": "http://pbs.twimg.com/media/nGhmcVQsVuVLRp.jpg",
            "id_str": "881629951281857383",
            "id": "881629951281857383",
            "media_url_https": "https://pbs.twimg.com/media/nGhmcVQsVuVLRp.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/fWN4tt7cIH"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "76"
      ],
      "favorite_count": "9",
      "id_str": "881629989030595403",
      "truncated": false,
      "retweet_count": "1",
      "id": "881629989030595403",
      "possibly_sensitive": false,
      "created_at": "Sun Jul 02 21:45:43 +0000 2017",
      "favorited": false,
      "full_text": "Sunset from the top of Harrow Edge. Legs like string https://t.co/JeWtA8EmHf",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/881629989030595403/photo/1",
            "indices": [
              "53",
              "76"
            ],
            "url": "https://t.co/JeWtA8EmHf",
            "media_url": "http://pbs.twimg.com/media/nGhmcVQsVuVLRp.jpg",
            "id_str": "881629951281857383",
            "id": "881629951281857383",
            "media_url_https": "https://pbs.twimg.com/media/nGhmcVQsVuVLRp.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/fWN4tt7cIH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "879009022970168741"
          ],
          "editableUntil": "2017-06-25T17:10:56.931Z",
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
        "67"
      ],
      "favorite_count": "13",
      "id_str": "879009022970168741",
      "truncated": false,
      "retweet_count": "2",
      "id": "879009022970168741",
      "created_at": "Sun Jun 25 16:10:56 +0000 2017",
      "favorited": false,
      "full_text": "Speeding ticket. 34 in a 30, entirely my fault, paid. Slow down, me",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "876069538335033527"
          ],
          "editableUntil": "2017-06-17T14:30:29.181Z",
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
        "67"
      ],
      "favorite_count": "10",
      "id_str": "876069538335033527",
      "truncated": false,
      "retweet_count": "1",
      "id": "876069538335033527",
      "created_at": "Sat Jun 17 13:30:29 +0000 2017",
      "favorited": false,
      "full_text": "Pride with the choir! Glitter in places I'll find at Christmas 🏳️‍🌈",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "873054794707634809"
          ],
          "editableUntil": "2017-06-09T06:50:58.289Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "57"
      ],
      "favorite_count": "3",
      "id_str": "873054794707634809",
      "truncated": false,
      "retweet_count": "0",
      "id": "873054794707634809",
      "created_at": "Fri Jun 09 05:50:58 +0000 2017",
      "favorited": false,
      "full_text": "Hung parliament, third strong tea. Politics is exhausting",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "866915355266646794"
          ],
          "editableUntil": "2017-05-23T08:15:01.861Z",
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
        "80"
      ],
      "favorite_count": "2",
      "id_str": "866915355266646794",
      "truncated": false,
      "retweet_count": "0",
      "id": "866915355266646794",
      "created_at": "Tue May 23 07:15:01 +0000 2017",
      "favorited": false,
      "full_text": "Thinking of Manchester, and of every single person who ran towards it last night",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "858972458156295418"
          ],
          "editableUntil": "2017-05-01T10:12:47.618Z",
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
        "38"
      ],
      "favorite_count": "1",
      "id_str": "858972458156295418",
      "truncated": false,
      "retweet_count": "0",
      "id": "858972458156295418",
      "created_at": "Mon May 01 09:12:47 +0000 2017",
      "favorited": false,
      "full_text": "Long weekend, long ride, long sit down",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "853526109055093706"
          ],
          "editableUntil": "2017-04-16T09:30:56.804Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "100"
      ],
      "favorite_count": "4",
      "id_str": "853526109055093706",
      "truncated": false,
      "retweet_count": "0",
      "id": "853526109055093706",
      "created_at": "Sun Apr 16 08:30:56 +0000 2017",
      "favorited": false,
      "full_text": "He is risen. And I have been up since five for the sunrise service so someone please pass the coffee",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "839575734589588030"
          ],
          "editableUntil": "2017-03-08T21:37:08.346Z",
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
        "60"
      ],
      "favorite_count": "7",
      "id_str": "839575734589588030",
      "truncated": false,
      "retweet_count": "1",
      "id": "839575734589588030",
      "created_at": "Wed Mar 08 20:37:08 +0000 2017",
      "favorited": false,
      "full_text": "MRCP part 1 results: PASS. I'm going to lie on the floor now",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "823281598903356063"
          ],
          "editableUntil": "2017-01-22T22:30:03.668Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Jo on eight wheels",
            "screen_name": "joskates_89",
            "indices": [
              "3",
              "15"
            ],
            "id_str": "838532243",
            "id": "838532243"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "823281598903356063",
      "truncated": false,
      "retweet_count": "0",
      "id": "823281598903356063",
      "created_at": "Sun Jan 22 21:30:03 +0000 2017",
      "favorited": false,
      "full_text": "RT @joskates_89: It's ten years since three of us met in a car park with skates. 84 members now. Thank you to every wobbly legend who turne…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "833375605876589243"
          ],
          "editableUntil": "2017-02-19T19:00:02.468Z",
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
        "105"
      ],
      "favorite_count": "8",
      "id_str": "833375605876589243",
      "truncated": false,
      "retweet_count": "1",
      "id": "833375605876589243",
      "created_at": "Sun Feb 19 18:00:02 +0000 2017",
      "favorited": false,
      "full_text": "Off sick with actual norovirus. Do not recommend. Stay away from work if you have it, 48 hours, no heroes",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "804371332933356674"
          ],
          "editableUntil": "2016-12-01T18:07:24.925Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "81"
      ],
      "favorite_count": "4",
      "id_str": "804371332933356674",
      "truncated": false,
      "retweet_count": "0",
      "id": "804371332933356674",
      "created_at": "Thu Dec 01 17:07:24 +0000 2016",
      "favorited": false,
      "full_text": "Advent: choir rehearsals five nights out of seven. My voice has left the building",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "796246330698629767"
          ],
          "editableUntil": "2016-11-09T08:01:33.437Z",
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
        "72"
      ],
      "favorite_count": "0",
      "id_str": "796246330698629767",
      "truncated": false,
      "retweet_count": "0",
      "id": "796246330698629767",
      "created_at": "Wed Nov 09 07:01:33 +0000 2016",
      "favorited": false,
      "full_text": "Whatever you think of the US result, be kind to each other at work today",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "789919978538142646"
          ],
          "editableUntil": "2016-10-22T21:02:53.544Z",
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
        "62"
      ],
      "favorite_count": "11",
      "id_str": "789919978538142646",
      "truncated": false,
      "retweet_count": "1",
      "id": "789919978538142646",
      "created_at": "Sat Oct 22 20:02:53 +0000 2016",
      "favorited": false,
      "full_text": "A glass of red, a fire, a terrible film. Recovery after nights",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "785907561911029384"
          ],
          "editableUntil": "2016-10-11T19:18:58.873Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "WorldMentalHealthDay",
            "indices": [
              "0",
              "21"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "93"
      ],
      "favorite_count": "0",
      "id_str": "785907561911029384",
      "truncated": false,
      "retweet_count": "0",
      "id": "785907561911029384",
      "created_at": "Tue Oct 11 18:18:58 +0000 2016",
      "favorited": false,
      "full_text": "#WorldMentalHealthDay I'm a doctor, I've had depression, I had CBT, I'm alright. It's allowed",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "782592002913993436"
          ],
          "editableUntil": "2016-10-02T15:44:08.008Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/782592002913993436/photo/1",
            "indices": [
              "56",
              "79"
            ],
            "url": "https://t.co/DEHJbmrhg8",
            "media_url": "http://pbs.twimg.com/media/dFnOlmIxDDFDm6.jpg",
            "id_str": "782591965165259301",
            "id": "782591965165259301",
            "media_url_https": "https://pbs.twimg.com/media/dFnOlmIxDDFDm6.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/iodtYRapp4"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "10",
      "id_str": "782592002913993436",
      "truncated": false,
      "retweet_count": "1",
      "id": "782592002913993436",
      "possibly_sensitive": false,
      "created_at": "Sun Oct 02 14:44:08 +0000 2016",
      "favorited": false,
      "full_text": "Autumn ride, wet leaves, one graceful sideways dismount https://t.co/DEHJbmrhg8",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/782592002913993436/photo/1",
            "indices": [
              "56",
              "79"
            ],
            "url": "https://t.co/DEHJbmrhg8",
            "media_url": "http://pbs.twimg.com/media/dFnOlmIxDDFDm6.jpg",
            "id_str": "782591965165259301",
            "id": "782591965165259301",
            "media_url_https": "https://pbs.twimg.com/media/dFnOlmIxDDFDm6.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/iodtYRapp4"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "777094761784803589"
          ],
          "editableUntil": "2016-09-17T11:40:03.589Z",
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
        "63"
      ],
      "favorite_count": "8",
      "id_str": "777094761784803589",
      "truncated": false,
      "retweet_count": "1",
      "id": "777094761784803589",
      "created_at": "Sat Sep 17 10:40:03 +0000 2016",
      "favorited": false,
      "full_text": "My niece started school this week. Bag bigger than her. Sobbing",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "776501836076026597"
          ],
          "editableUntil": "2016-09-15T20:23:59.084Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "126"
      ],
      "favorite_count": "12",
      "id_str": "776501836076026597",
      "truncated": false,
      "retweet_count": "2",
      "id": "776501836076026597",
      "created_at": "Thu Sep 15 19:23:59 +0000 2016",
      "favorited": false,
      "full_text": "Little Maisie Threlkeld went home today after seven weeks with us on Puffin ward, waved at every single one of us 😭 go on girl",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "760943534214745141"
          ],
          "editableUntil": "2016-08-03T22:00:50.861Z",
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
        "94"
      ],
      "favorite_count": "5",
      "id_str": "760943534214745141",
      "truncated": false,
      "retweet_count": "0",
      "id": "760943534214745141",
      "created_at": "Wed Aug 03 21:00:50 +0000 2016",
      "favorited": false,
      "full_text": "Core medical training starts today at Cawdle Bridge General. New badge, same imposter syndrome",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "759078731514905166"
          ],
          "editableUntil": "2016-07-29T18:30:47.251Z",
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
        "76"
      ],
      "favorite_count": "13",
      "id_str": "759078731514905166",
      "truncated": false,
      "retweet_count": "2",
      "id": "759078731514905166",
      "created_at": "Fri Jul 29 17:30:47 +0000 2016",
      "favorited": false,
      "full_text": "Last day at the Northgate. Two years. Grew up a bit. Cried a bit. Cake a lot",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "752230675393807380"
          ],
          "editableUntil": "2016-07-10T20:59:03.441Z",
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
        "35"
      ],
      "favorite_count": "14",
      "id_str": "752230675393807380",
      "truncated": false,
      "retweet_count": "2",
      "id": "752230675393807380",
      "created_at": "Sun Jul 10 19:59:03 +0000 2016",
      "favorited": false,
      "full_text": "Andy again!! Two titles. What a man",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "746223850978542286"
          ],
          "editableUntil": "2016-06-24T07:10:04.899Z",
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
        "112"
      ],
      "favorite_count": "8",
      "id_str": "746223850978542286",
      "truncated": false,
      "retweet_count": "1",
      "id": "746223850978542286",
      "created_at": "Fri Jun 24 06:10:04 +0000 2016",
      "favorited": false,
      "full_text": "Woke up to that result. Half my ward team are from the EU and they are the best people I know. You are home here",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "737339009822361852"
          ],
          "editableUntil": "2016-05-30T18:44:53.695Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/4JylTFWoYz",
            "expanded_url": "https://register.example/spit",
            "display_url": "register.example/spit",
            "indices": [
              "87",
              "110"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "110"
      ],
      "favorite_count": "13",
      "id_str": "737339009822361852",
      "truncated": false,
      "retweet_count": "2",
      "id": "737339009822361852",
      "possibly_sensitive": false,
      "created_at": "Mon May 30 17:44:53 +0000 2016",
      "favorited": false,
      "full_text": "Signed up for the bone marrow register at the fete today. Takes a spit and two minutes https://t.co/4JylTFWoYz",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "731580500946192946"
          ],
          "editableUntil": "2016-05-14T21:22:38.191Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "53"
      ],
      "favorite_count": "10",
      "id_str": "731580500946192946",
      "truncated": false,
      "retweet_count": "1",
      "id": "731580500946192946",
      "created_at": "Sat May 14 20:22:38 +0000 2016",
      "favorited": false,
      "full_text": "Eurovision sweepstake: drew Belgium, living the dream",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "725294099027987290"
          ],
          "editableUntil": "2016-04-27T13:02:43.178Z",
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
            "name": "Dr Pax Adeyemi",
            "screen_name": "dr_pax_adeyemi",
            "indices": [
              "3",
              "18"
            ],
            "id_str": "505881852",
            "id": "505881852"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "725294099027987290",
      "truncated": false,
      "retweet_count": "0",
      "id": "725294099027987290",
      "created_at": "Wed Apr 27 12:02:43 +0000 2016",
      "favorited": false,
      "full_text": "RT @dr_pax_adeyemi: Two days of strike, full emergency cover, not one cancelled emergency operation in our region. Thank you to every consu…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "724871965432612252"
          ],
          "editableUntil": "2016-04-26T09:05:18.686Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "85"
      ],
      "favorite_count": "12",
      "id_str": "724871965432612252",
      "truncated": false,
      "retweet_count": "2",
      "id": "724871965432612252",
      "created_at": "Tue Apr 26 08:05:18 +0000 2016",
      "favorited": false,
      "full_text": "Striking again today. I hate it and it's right. Thank you for the samosas, neighbours",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "713682239329668139"
          ],
          "editableUntil": "2016-03-26T12:01:20.088Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/713682239329668139/photo/1",
            "indices": [
              "60",
              "83"
            ],
            "url": "https://t.co/Uhqv6pLjw1",
            "media_url": "http://pbs.twimg.com/media/3xBesogjZCwHNf.jpg",
            "id_str": "713682201580930298",
            "id": "713682201580930298",
            "media_url_https": "https://pbs.twimg.com/media/3xBesogjZCwHNf.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/2vHYI83LGR"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "9",
      "id_str": "713682239329668139",
      "truncated": false,
      "retweet_count": "1",
      "id": "713682239329668139",
      "possibly_sensitive": false,
      "created_at": "Sat Mar 26 11:01:20 +0000 2016",
      "favorited": false,
      "full_text": "Simnel cake! Eleven marzipan apostles and one that fell off https://t.co/Uhqv6pLjw1",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/713682239329668139/photo/1",
            "indices": [
              "60",
              "83"
            ],
            "url": "https://t.co/Uhqv6pLjw1",
            "media_url": "http://pbs.twimg.com/media/3xBesogjZCwHNf.jpg",
            "id_str": "713682201580930298",
            "id": "713682201580930298",
            "media_url_https": "https://pbs.twimg.com/media/3xBesogjZCwHNf.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/2vHYI83LGR"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "701400170209740997"
          ],
          "editableUntil": "2016-02-21T14:36:46.620Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "42"
      ],
      "favorite_count": "3",
      "id_str": "701400170209740997",
      "truncated": false,
      "retweet_count": "0",
      "id": "701400170209740997",
      "created_at": "Sun Feb 21 13:36:46 +0000 2016",
      "favorited": false,
      "full_text": "Church, roast, nap. Sunday as God intended",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "697487780019701439"
          ],
          "editableUntil": "2016-02-10T19:30:20.110Z",
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
        "74"
      ],
      "favorite_count": "10",
      "id_str": "697487780019701439",
      "truncated": false,
      "retweet_count": "1",
      "id": "697487780019701439",
      "created_at": "Wed Feb 10 18:30:20 +0000 2016",
      "favorited": false,
      "full_text": "Imposing a contract on people you want to stay is a strange sort of policy",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "686823144559740457"
          ],
          "editableUntil": "2016-01-12T09:12:52.877Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "juniordoctorsstrike",
            "indices": [
              "99",
              "119"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "2",
      "id_str": "686823144559740457",
      "truncated": false,
      "retweet_count": "0",
      "id": "686823144559740457",
      "created_at": "Tue Jan 12 08:12:52 +0000 2016",
      "favorited": false,
      "full_text": "On the picket line at the Northgate Royal from 8. Emergency cover is in place. Come and ask us why #juniordoctorsstrike",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "682707859682624183"
          ],
          "editableUntil": "2016-01-01T00:40:12.504Z",
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
        "82"
      ],
      "favorite_count": "14",
      "id_str": "682707859682624183",
      "truncated": false,
      "retweet_count": "2",
      "id": "682707859682624183",
      "created_at": "Thu Dec 31 23:40:12 +0000 2015",
      "favorited": false,
      "full_text": "Working tonight so happy new year to all of you in sequins. Save me a sausage roll",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "676081182131095064"
          ],
          "editableUntil": "2015-12-13T17:48:09.458Z",
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
        "50"
      ],
      "favorite_count": "2",
      "id_str": "676081182131095064",
      "truncated": false,
      "retweet_count": "0",
      "id": "676081182131095064",
      "created_at": "Sun Dec 13 16:48:09 +0000 2015",
      "favorited": false,
      "full_text": "Tree up. Star on. Cat from next door already in it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "669591991234856112"
          ],
          "editableUntil": "2015-11-25T20:02:25.785Z",
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
        "125"
      ],
      "favorite_count": "6",
      "id_str": "669591991234856112",
      "truncated": false,
      "retweet_count": "1",
      "id": "669591991234856112",
      "created_at": "Wed Nov 25 19:02:25 +0000 2015",
      "favorited": false,
      "full_text": "Rota gaps mean one doctor for 90 patients tonight. I've filled in the exception form and told the site manager. It isn't safe",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "669254237296787637"
          ],
          "editableUntil": "2015-11-24T21:40:18.971Z",
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
        "81"
      ],
      "favorite_count": "5",
      "id_str": "669254237296787637",
      "truncated": false,
      "retweet_count": "0",
      "id": "669254237296787637",
      "created_at": "Tue Nov 24 20:40:18 +0000 2015",
      "favorited": false,
      "full_text": "This hospital is a fucking joke. Worst management in Britain, couldn't run a bath",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "655433179775107810"
          ],
          "editableUntil": "2015-10-17T18:20:22.075Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "NotSafeNotFair",
            "indices": [
              "94",
              "109"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "109"
      ],
      "favorite_count": "12",
      "id_str": "655433179775107810",
      "truncated": false,
      "retweet_count": "2",
      "id": "655433179775107810",
      "created_at": "Sat Oct 17 17:20:22 +0000 2015",
      "favorited": false,
      "full_text": "20,000 junior doctors marching in London today. Safe hours, fair pay. Proud to be one of them #NotSafeNotFair",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "648969918703730947"
          ],
          "editableUntil": "2015-09-29T22:17:40.554Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "55"
      ],
      "favorite_count": "9",
      "id_str": "648969918703730947",
      "truncated": false,
      "retweet_count": "1",
      "id": "648969918703730947",
      "created_at": "Tue Sep 29 21:17:40 +0000 2015",
      "favorited": false,
      "full_text": "Bake Off semi final. Do not speak to me, do not text me",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "643077187351612558"
          ],
          "editableUntil": "2015-09-13T16:02:03.918Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/643077187351612558/photo/1",
            "indices": [
              "60",
              "83"
            ],
            "url": "https://t.co/rjqCOPGj6A",
            "media_url": "http://pbs.twimg.com/media/SlQ9rk8yhAwm1d.jpg",
            "id_str": "643077149602877079",
            "id": "643077149602877079",
            "media_url_https": "https://pbs.twimg.com/media/SlQ9rk8yhAwm1d.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zjv6hdHzEy"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "13",
      "id_str": "643077187351612558",
      "truncated": false,
      "retweet_count": "2",
      "id": "643077187351612558",
      "possibly_sensitive": false,
      "created_at": "Sun Sep 13 15:02:03 +0000 2015",
      "favorited": false,
      "full_text": "Finished the Dunmere 100 in 6h41. Knees resigned at mile 80 https://t.co/rjqCOPGj6A",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/643077187351612558/photo/1",
            "indices": [
              "60",
              "83"
            ],
            "url": "https://t.co/rjqCOPGj6A",
            "media_url": "http://pbs.twimg.com/media/SlQ9rk8yhAwm1d.jpg",
            "id_str": "643077149602877079",
            "id": "643077149602877079",
            "media_url_https": "https://pbs.twimg.com/media/SlQ9rk8yhAwm1d.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zjv6hdHzEy"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "629021499906328366"
          ],
          "editableUntil": "2015-08-05T21:09:46.889Z",
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
        "27"
      ],
      "favorite_count": "11",
      "id_str": "629021499906328366",
      "truncated": false,
      "retweet_count": "1",
      "id": "629021499906328366",
      "created_at": "Wed Aug 05 20:09:46 +0000 2015",
      "favorited": false,
      "full_text": "FY2! New bleep, same squeak",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "622477403389690601"
          ],
          "editableUntil": "2015-07-18T19:45:52.696Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ImInWorkJeremy",
            "indices": [
              "0",
              "15"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "2",
      "id_str": "622477403389690601",
      "truncated": false,
      "retweet_count": "0",
      "id": "622477403389690601",
      "created_at": "Sat Jul 18 18:45:52 +0000 2015",
      "favorited": false,
      "full_text": "#ImInWorkJeremy like every other weekend this month",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "617676358549504450"
          ],
          "editableUntil": "2015-07-05T13:48:14.407Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/617676358549504450/photo/1",
            "indices": [
              "55",
              "78"
            ],
            "url": "https://t.co/8wSIEB7JL2",
            "media_url": "http://pbs.twimg.com/media/aiMnPZuXZMqncn.jpg",
            "id_str": "617676320800770606",
            "id": "617676320800770606",
            "media_url_https": "https://pbs.twimg.com/media/aiMnPZuXZMqncn.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1Jb4BtyoWl"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "78"
      ],
      "favorite_count": "8",
      "id_str": "617676358549504450",
      "truncated": false,
      "retweet_count": "1",
      "id": "617676358549504450",
      "possibly_sensitive": false,
      "created_at": "Sun Jul 05 12:48:14 +0000 2015",
      "favorited": false,
      "full_text": "Three days off in a row. Sea, chips, same old swimsuit https://t.co/8wSIEB7JL2",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/617676358549504450/photo/1",
            "indices": [
              "55",
              "78"
            ],
            "url": "https://t.co/8wSIEB7JL2",
            "media_url": "http://pbs.twimg.com/media/aiMnPZuXZMqncn.jpg",
            "id_str": "617676320800770606",
            "id": "617676320800770606",
            "media_url_https": "https://pbs.twimg.com/media/aiMnPZuXZMqncn.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1Jb4BtyoWl"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "606551141408309323"
          ],
          "editableUntil": "2015-06-04T21:00:35.944Z",
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
        "89"
      ],
      "favorite_count": "13",
      "id_str": "606551141408309323",
      "truncated": false,
      "retweet_count": "2",
      "id": "606551141408309323",
      "created_at": "Thu Jun 04 20:00:35 +0000 2015",
      "favorited": false,
      "full_text": "If tonight is hard: Samaritans 116 123, any time, free. Please ring. Someone will pick up",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "605875370750641389"
          ],
          "editableUntil": "2015-06-03T00:15:19.664Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "9",
      "id_str": "605875370750641389",
      "truncated": false,
      "retweet_count": "1",
      "id": "605875370750641389",
      "created_at": "Tue Jun 02 23:15:19 +0000 2015",
      "favorited": false,
      "full_text": "Girl of 16 in resus on nights, third overdose this month. Her mum works on our switchboard and put the call out herself. Broken 💔",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "596555699077514193"
          ],
          "editableUntil": "2015-05-08T07:02:16.786Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "GE2015",
            "indices": [
              "80",
              "87"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "87"
      ],
      "favorite_count": "0",
      "id_str": "596555699077514193",
      "truncated": false,
      "retweet_count": "0",
      "id": "596555699077514193",
      "created_at": "Fri May 08 06:02:16 +0000 2015",
      "favorited": false,
      "full_text": "That election. Five more years of cuts to the NHS. Furious, gutted, off to work #GE2015",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "587288348410777211"
          ],
          "editableUntil": "2015-04-12T17:17:08.208Z",
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
        "53"
      ],
      "favorite_count": "10",
      "id_str": "587288348410777211",
      "truncated": false,
      "retweet_count": "1",
      "id": "587288348410777211",
      "created_at": "Sun Apr 12 16:17:08 +0000 2015",
      "favorited": false,
      "full_text": "Roast dinner for nine in a kitchen for two. Nailed it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "578851873209978742"
          ],
          "editableUntil": "2015-03-20T10:33:35.778Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/578851873209978742/photo/1",
            "indices": [
              "94",
              "117"
            ],
            "url": "https://t.co/En0LdjsErj",
            "media_url": "http://pbs.twimg.com/media/qpeM8dTcKE1xnP.jpg",
            "id_str": "578851835461241557",
            "id": "578851835461241557",
            "media_url_https": "https://pbs.twimg.com/media/qpeM8dTcKE1xnP.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/fErXjlMgID"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "117"
      ],
      "favorite_count": "13",
      "id_str": "578851873209978742",
      "truncated": false,
      "retweet_count": "2",
      "id": "578851873209978742",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 20 09:33:35 +0000 2015",
      "favorited": false,
      "full_text": "Eclipse through a colander in the hospital car park with half of the day surgery staff. Magic https://t.co/En0LdjsErj",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/578851873209978742/photo/1",
            "indices": [
              "94",
              "117"
            ],
            "url": "https://t.co/En0LdjsErj",
            "media_url": "http://pbs.twimg.com/media/qpeM8dTcKE1xnP.jpg",
            "id_str": "578851835461241557",
            "id": "578851835461241557",
            "media_url_https": "https://pbs.twimg.com/media/qpeM8dTcKE1xnP.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/fErXjlMgID"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "569515954791255616"
          ],
          "editableUntil": "2015-02-22T16:15:59.374Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Sarnia On Song",
            "screen_name": "sarnia_on_song",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "303497239",
            "id": "303497239"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "103"
      ],
      "favorite_count": "7",
      "in_reply_to_status_id_str": "569514696500055032",
      "id_str": "569515954791255616",
      "in_reply_to_user_id": "303497239",
      "truncated": false,
      "retweet_count": "1",
      "id": "569515954791255616",
      "in_reply_to_status_id": "569514696500055032",
      "created_at": "Sun Feb 22 15:15:59 +0000 2015",
      "favorited": false,
      "full_text": "@sarnia_on_song happy birthday to the best alto in the county. Cake's in the tin, hands off until three",
      "lang": "en",
      "in_reply_to_screen_name": "sarnia_on_song",
      "in_reply_to_user_id_str": "303497239"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "565326421405205809"
          ],
          "editableUntil": "2015-02-11T02:48:16.777Z",
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
        "112"
      ],
      "favorite_count": "12",
      "id_str": "565326421405205809",
      "truncated": false,
      "retweet_count": "2",
      "id": "565326421405205809",
      "created_at": "Wed Feb 11 01:48:16 +0000 2015",
      "favorited": false,
      "full_text": "Radiology registrar tonight is the laziest human being in this hospital. Useless. Put the phone down on me twice",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "565807756204836954"
          ],
          "editableUntil": "2015-02-12T10:40:55.936Z",
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
        "75"
      ],
      "favorite_count": "0",
      "id_str": "565807756204836954",
      "truncated": false,
      "retweet_count": "0",
      "id": "565807756204836954",
      "created_at": "Thu Feb 12 09:40:55 +0000 2015",
      "favorited": false,
      "full_text": "Radiology found the thing everyone else missed at 4am. Buying them biscuits",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "556427060415827539"
          ],
          "editableUntil": "2015-01-17T13:25:23.775Z",
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
        "115"
      ],
      "favorite_count": "1",
      "id_str": "556427060415827539",
      "truncated": false,
      "retweet_count": "0",
      "id": "556427060415827539",
      "created_at": "Sat Jan 17 12:25:23 +0000 2015",
      "favorited": false,
      "full_text": "For those asking: I fell, I heard a noise, A&amp;E were wonderful, I'm the worst patient in the world and I know it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "556426341419844745"
          ],
          "editableUntil": "2015-01-17T13:22:32.353Z",
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
            "name": "Jo on eight wheels",
            "screen_name": "joskates_89",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "838532243",
            "id": "838532243"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "103"
      ],
      "favorite_count": "14",
      "id_str": "556426341419844745",
      "in_reply_to_user_id": "838532243",
      "truncated": false,
      "retweet_count": "2",
      "id": "556426341419844745",
      "created_at": "Sat Jan 17 12:22:32 +0000 2015",
      "favorited": false,
      "full_text": "@joskates_89 hung up the skates officially, my wrist has two screws in it now. Team medic from here on?",
      "lang": "en",
      "in_reply_to_screen_name": "joskates_89",
      "in_reply_to_user_id_str": "838532243"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "548229247190173399"
          ],
          "editableUntil": "2014-12-25T22:30:12.794Z",
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
        "111"
      ],
      "favorite_count": "11",
      "id_str": "548229247190173399",
      "truncated": false,
      "retweet_count": "1",
      "id": "548229247190173399",
      "created_at": "Thu Dec 25 21:30:12 +0000 2014",
      "favorited": false,
      "full_text": "Worked Christmas Day. Someone's grandson played the trumpet down the corridor for all of us. Lovely team. Tired",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "546314271315723462"
          ],
          "editableUntil": "2014-12-20T15:40:46.967Z",
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
        "63"
      ],
      "favorite_count": "6",
      "id_str": "546314271315723462",
      "truncated": false,
      "retweet_count": "1",
      "id": "546314271315723462",
      "created_at": "Sat Dec 20 14:40:46 +0000 2014",
      "favorited": false,
      "full_text": "Day off, hungover, under a blanket with a cheese toastie. Bliss",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "545897607361201367"
          ],
          "editableUntil": "2014-12-19T12:05:06.539Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "12",
      "id_str": "545897607361201367",
      "truncated": false,
      "retweet_count": "2",
      "id": "545897607361201367",
      "created_at": "Fri Dec 19 11:05:06 +0000 2014",
      "favorited": false,
      "full_text": "Still hungover on the Christmas ward round, consultant thought I was moved by the carols 😂",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "535502957035128304"
          ],
          "editableUntil": "2014-11-20T19:40:28.778Z",
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
            "name": "Dr Pax Adeyemi",
            "screen_name": "dr_pax_adeyemi",
            "indices": [
              "3",
              "18"
            ],
            "id_str": "505881852",
            "id": "505881852"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "535502957035128304",
      "truncated": false,
      "retweet_count": "0",
      "id": "535502957035128304",
      "created_at": "Thu Nov 20 18:40:28 +0000 2014",
      "favorited": false,
      "full_text": "RT @dr_pax_adeyemi: Please stop sharing photos of wards, boards and lists, however proud you are of the busy night. Somebody's relative can…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "534065291810835467"
          ],
          "editableUntil": "2014-11-16T20:27:42.678Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Hattie Ashdown",
            "screen_name": "hattie_ash",
            "indices": [
              "0",
              "11"
            ],
            "id_str": "515554550",
            "id": "515554550"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "91"
      ],
      "favorite_count": "3",
      "id_str": "534065291810835467",
      "in_reply_to_user_id": "515554550",
      "truncated": false,
      "retweet_count": "0",
      "id": "534065291810835467",
      "created_at": "Sun Nov 16 19:27:42 +0000 2014",
      "favorited": false,
      "full_text": "@hattie_ash you were brilliant tonight, best Lady Bracknell this village hall has ever seen",
      "lang": "en",
      "in_reply_to_screen_name": "hattie_ash",
      "in_reply_to_user_id_str": "515554550"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "527296323712454226"
          ],
          "editableUntil": "2014-10-29T04:10:14.922Z",
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
        "80"
      ],
      "favorite_count": "1",
      "id_str": "527296323712454226",
      "truncated": false,
      "retweet_count": "0",
      "id": "527296323712454226",
      "created_at": "Wed Oct 29 03:10:14 +0000 2014",
      "favorited": false,
      "full_text": "3am on nights and the vending machine has eaten my pound. That's the whole tweet",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "521722249577761157"
          ],
          "editableUntil": "2014-10-13T19:00:52.087Z",
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
        "124"
      ],
      "favorite_count": "11",
      "id_str": "521722249577761157",
      "truncated": false,
      "retweet_count": "1",
      "id": "521722249577761157",
      "created_at": "Mon Oct 13 18:00:52 +0000 2014",
      "favorited": false,
      "full_text": "We're on strike for four hours today over NHS pay. First one in decades. Proud of the nurses and midwives on the picket line",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "513325580356158278"
          ],
          "editableUntil": "2014-09-20T14:55:30.142Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/513325580356158278/photo/1",
            "indices": [
              "34",
              "57"
            ],
            "url": "https://t.co/sz0XK1AfQ4",
            "media_url": "http://pbs.twimg.com/media/iD0POXqHoDl0n8.jpg",
            "id_str": "513325542607424898",
            "id": "513325542607424898",
            "media_url_https": "https://pbs.twimg.com/media/iD0POXqHoDl0n8.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/UXGU8xq8wj"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "57"
      ],
      "favorite_count": "7",
      "id_str": "513325580356158278",
      "truncated": false,
      "retweet_count": "1",
      "id": "513325580356158278",
      "possibly_sensitive": false,
      "created_at": "Sat Sep 20 13:55:30 +0000 2014",
      "favorited": false,
      "full_text": "40 miles, two cafes, one puncture https://t.co/sz0XK1AfQ4",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/513325580356158278/photo/1",
            "indices": [
              "34",
              "57"
            ],
            "url": "https://t.co/sz0XK1AfQ4",
            "media_url": "http://pbs.twimg.com/media/iD0POXqHoDl0n8.jpg",
            "id_str": "513325542607424898",
            "id": "513325542607424898",
            "media_url_https": "https://pbs.twimg.com/media/iD0POXqHoDl0n8.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/UXGU8xq8wj"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "506897570031732979"
          ],
          "editableUntil": "2014-09-02T21:12:53.054Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "39"
      ],
      "favorite_count": "10",
      "id_str": "506897570031732979",
      "truncated": false,
      "retweet_count": "1",
      "id": "506897570031732979",
      "created_at": "Tue Sep 02 20:12:53 +0000 2014",
      "favorited": false,
      "full_text": "Payday. Bought a proper coat. Adulthood",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "499677777021109979"
          ],
          "editableUntil": "2014-08-13T23:04:00.263Z",
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
        "129"
      ],
      "favorite_count": "13",
      "id_str": "499677777021109979",
      "truncated": false,
      "retweet_count": "2",
      "id": "499677777021109979",
      "created_at": "Wed Aug 13 22:04:00 +0000 2014",
      "favorited": false,
      "full_text": "First death I've certified. Lovely old boy in bed 6, trawlerman all his life, sang to us at 4 this morning. Won't ever forget him",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "497106952392804793"
          ],
          "editableUntil": "2014-08-06T20:48:27.908Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "92"
      ],
      "favorite_count": "2",
      "id_str": "497106952392804793",
      "truncated": false,
      "retweet_count": "0",
      "id": "497106952392804793",
      "created_at": "Wed Aug 06 19:48:27 +0000 2014",
      "favorited": false,
      "full_text": "Survived. Bleep went off 41 times. The nurses are keeping me, and everyone, alive. Thank you",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "496771836638398788"
          ],
          "editableUntil": "2014-08-05T22:36:50.086Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "89"
      ],
      "favorite_count": "12",
      "id_str": "496771836638398788",
      "truncated": false,
      "retweet_count": "2",
      "id": "496771836638398788",
      "created_at": "Tue Aug 05 21:36:50 +0000 2014",
      "favorited": false,
      "full_text": "First day as a real doctor tomorrow at the Northgate Royal. Stethoscope, sandwich, terror",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "492356385284034523"
          ],
          "editableUntil": "2014-07-24T18:11:24.448Z",
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
        "78"
      ],
      "favorite_count": "2",
      "id_str": "492356385284034523",
      "truncated": false,
      "retweet_count": "0",
      "id": "492356385284034523",
      "created_at": "Thu Jul 24 17:11:24 +0000 2014",
      "favorited": false,
      "full_text": "Graduation gown: £47 to hire, one photo, mum's on the fridge already. Worth it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "477943778083079543"
          ],
          "editableUntil": "2014-06-14T23:40:51.118Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [
          {
            "text": "WorldCup",
            "indices": [
              "58",
              "67"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "2",
      "id_str": "477943778083079543",
      "truncated": false,
      "retweet_count": "0",
      "id": "477943778083079543",
      "created_at": "Sat Jun 14 22:40:51 +0000 2014",
      "favorited": false,
      "full_text": "Up for the football till midnight and it was not worth it #WorldCup",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "475253548246895994"
          ],
          "editableUntil": "2014-06-07T13:30:50.343Z",
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
        "104"
      ],
      "favorite_count": "9",
      "id_str": "475253548246895994",
      "truncated": false,
      "retweet_count": "1",
      "id": "475253548246895994",
      "created_at": "Sat Jun 07 12:30:50 +0000 2014",
      "favorited": false,
      "full_text": "A lot of prosecco was consumed by the wider Ashdown family. I had two and fell asleep on the sofa at ten",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "474883263282809946"
          ],
          "editableUntil": "2014-06-06T12:59:27.528Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
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
      "favorite_count": "12",
      "id_str": "474883263282809946",
      "truncated": false,
      "retweet_count": "2",
      "id": "474883263282809946",
      "created_at": "Fri Jun 06 11:59:27 +0000 2014",
      "favorited": false,
      "full_text": "PASSED!!!!! Dr Ashdown. DOCTOR. I've rung everyone in my phone including the dentist",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "465606440778731472"
          ],
          "editableUntil": "2014-05-11T22:36:40.688Z",
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
        "35"
      ],
      "favorite_count": "11",
      "id_str": "465606440778731472",
      "truncated": false,
      "retweet_count": "1",
      "id": "465606440778731472",
      "created_at": "Sun May 11 21:36:40 +0000 2014",
      "favorited": false,
      "full_text": "Flashcard count: 611. Friends: busy",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "460516260375953695"
          ],
          "editableUntil": "2014-04-27T21:30:07.109Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "62"
      ],
      "favorite_count": "13",
      "id_str": "460516260375953695",
      "truncated": false,
      "retweet_count": "2",
      "id": "460516260375953695",
      "created_at": "Sun Apr 27 20:30:07 +0000 2014",
      "favorited": false,
      "full_text": "Finals in five weeks. If you see me on here tell me to get off",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "442704559580645520"
          ],
          "editableUntil": "2014-03-09T17:52:46.714Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/442704559580645520/photo/1",
            "indices": [
              "9",
              "32"
            ],
            "url": "https://t.co/M0eaYVbGFD",
            "media_url": "http://pbs.twimg.com/media/PSHnB4wny7fO0n.jpg",
            "id_str": "442704521831907510",
            "id": "442704521831907510",
            "media_url_https": "https://pbs.twimg.com/media/PSHnB4wny7fO0n.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/EQT21LbGAS"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "32"
      ],
      "favorite_count": "1",
      "id_str": "442704559580645520",
      "truncated": false,
      "retweet_count": "0",
      "id": "442704559580645520",
      "possibly_sensitive": false,
      "created_at": "Sun Mar 09 16:52:46 +0000 2014",
      "favorited": false,
      "full_text": "The goat https://t.co/M0eaYVbGFD",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/442704559580645520/photo/1",
            "indices": [
              "9",
              "32"
            ],
            "url": "https://t.co/M0eaYVbGFD",
            "media_url": "http://pbs.twimg.com/media/PSHnB4wny7fO0n.jpg",
            "id_str": "442704521831907510",
            "id": "442704521831907510",
            "media_url_https": "https://pbs.twimg.com/media/PSHnB4wny7fO0n.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/EQT21LbGAS"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "442703873363149232"
          ],
          "editableUntil": "2014-03-09T17:50:03.107Z",
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
        "131"
      ],
      "favorite_count": "0",
      "id_str": "442703873363149232",
      "truncated": false,
      "retweet_count": "0",
      "id": "442703873363149232",
      "created_at": "Sun Mar 09 16:50:03 +0000 2014",
      "favorited": false,
      "full_text": "Learned more about leprosy and albinism in three weeks here than in four years of lectures. No photos of patients, so here's a goat",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "436406234875169262"
          ],
          "editableUntil": "2014-02-20T08:45:29.087Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "70"
      ],
      "favorite_count": "6",
      "id_str": "436406234875169262",
      "truncated": false,
      "retweet_count": "1",
      "id": "436406234875169262",
      "created_at": "Thu Feb 20 07:45:29 +0000 2014",
      "favorited": false,
      "full_text": "Bags packed for Arusha. Mum has labelled everything including my socks",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "429315282033444583"
          ],
          "editableUntil": "2014-01-31T19:08:34.186Z",
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
        "40"
      ],
      "favorite_count": "1",
      "id_str": "429315282033444583",
      "truncated": false,
      "retweet_count": "0",
      "id": "429315282033444583",
      "created_at": "Fri Jan 31 18:08:34 +0000 2014",
      "favorited": false,
      "full_text": "Dry January done. Smug. Also quite bored",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "420954887937852671"
          ],
          "editableUntil": "2014-01-08T17:27:20.905Z",
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
        "73"
      ],
      "favorite_count": "10",
      "id_str": "420954887937852671",
      "truncated": false,
      "retweet_count": "1",
      "id": "420954887937852671",
      "created_at": "Wed Jan 08 16:27:20 +0000 2014",
      "favorited": false,
      "full_text": "Interview outfit: my cousin's jacket, Beth's shoes, my own knees knocking",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "415863586129186514"
          ],
          "editableUntil": "2013-12-25T16:16:19.962Z",
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
        "54"
      ],
      "favorite_count": "1",
      "id_str": "415863586129186514",
      "truncated": false,
      "retweet_count": "0",
      "id": "415863586129186514",
      "created_at": "Wed Dec 25 15:16:19 +0000 2013",
      "favorited": false,
      "full_text": "Merry Christmas you lot. Sprouts remain an abomination",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "408733059991471990"
          ],
          "editableUntil": "2013-12-06T00:02:10.052Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "33"
      ],
      "favorite_count": "0",
      "id_str": "408733059991471990",
      "truncated": false,
      "retweet_count": "0",
      "id": "408733059991471990",
      "created_at": "Thu Dec 05 23:02:10 +0000 2013",
      "favorited": false,
      "full_text": "Rest in peace Madiba. What a life",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "401082195130713487"
          ],
          "editableUntil": "2013-11-14T21:20:21.723Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Dan Orrell",
            "screen_name": "dan_orrell_",
            "indices": [
              "21",
              "33"
            ],
            "id_str": "193790437",
            "id": "193790437"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/yRKBGeQYUV",
            "expanded_url": "https://give.example/dans-tache",
            "display_url": "give.example/dans-tache",
            "indices": [
              "98",
              "121"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "121"
      ],
      "favorite_count": "3",
      "id_str": "401082195130713487",
      "truncated": false,
      "retweet_count": "0",
      "id": "401082195130713487",
      "possibly_sensitive": false,
      "created_at": "Thu Nov 14 20:20:21 +0000 2013",
      "favorited": false,
      "full_text": "Movember update from @dan_orrell_: three hairs. We have named them. Sponsor him, it's for charity https://t.co/yRKBGeQYUV",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "388017365251525408"
          ],
          "editableUntil": "2013-10-09T20:05:23.547Z",
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
        "107"
      ],
      "favorite_count": "1",
      "id_str": "388017365251525408",
      "truncated": false,
      "retweet_count": "0",
      "id": "388017365251525408",
      "created_at": "Wed Oct 09 19:05:23 +0000 2013",
      "favorited": false,
      "full_text": "GP placement day 2: GPs see everything and have ten minutes. I take back every joke I ever heard about them",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "387646929816784869"
          ],
          "editableUntil": "2013-10-08T19:33:24.857Z",
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
        "100"
      ],
      "favorite_count": "1",
      "id_str": "387646929816784869",
      "truncated": false,
      "retweet_count": "0",
      "id": "387646929816784869",
      "created_at": "Tue Oct 08 18:33:24 +0000 2013",
      "favorited": false,
      "full_text": "GP placement: man in with a cold AGAIN. Some patients need a hobby not a doctor 🙄 proper time waster",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "374464487714980179"
          ],
          "editableUntil": "2013-09-02T10:31:05.742Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "FF",
            "indices": [
              "20",
              "23"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "49"
      ],
      "favorite_count": "2",
      "id_str": "374464487714980179",
      "truncated": false,
      "retweet_count": "0",
      "id": "374464487714980179",
      "created_at": "Mon Sep 02 09:31:05 +0000 2013",
      "favorited": false,
      "full_text": "Had to look up what #FF means in 2013. I'm so old",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "367951319501112724"
          ],
          "editableUntil": "2013-08-15T11:10:05.431Z",
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
        "70"
      ],
      "favorite_count": "2",
      "id_str": "367951319501112724",
      "truncated": false,
      "retweet_count": "0",
      "id": "367951319501112724",
      "created_at": "Thu Aug 15 10:10:05 +0000 2013",
      "favorited": false,
      "full_text": "Elective booked!! Six weeks with a skin clinic in Tanzania next spring",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "353929334274133452"
          ],
          "editableUntil": "2013-07-07T18:31:43.637Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Wimbledon",
            "indices": [
              "49",
              "59"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "59"
      ],
      "favorite_count": "3",
      "id_str": "353929334274133452",
      "truncated": false,
      "retweet_count": "0",
      "id": "353929334274133452",
      "created_at": "Sun Jul 07 17:31:43 +0000 2013",
      "favorited": false,
      "full_text": "MURRAY. I'm crying into a punnet of strawberries #Wimbledon",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "343340550952323935"
          ],
          "editableUntil": "2013-06-08T13:15:40.963Z",
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
        "136"
      ],
      "favorite_count": "3",
      "id_str": "343340550952323935",
      "truncated": false,
      "retweet_count": "0",
      "id": "343340550952323935",
      "created_at": "Sat Jun 08 12:15:40 +0000 2013",
      "favorited": false,
      "full_text": "Thread for the second years: how I got through fourth year exams with a flare and a broken laptop. Ask for help early. That's the thread",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "337319204308913943"
          ],
          "editableUntil": "2013-05-22T22:29:00.052Z",
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
        "42"
      ],
      "favorite_count": "3",
      "id_str": "337319204308913943",
      "truncated": false,
      "retweet_count": "0",
      "id": "337319204308913943",
      "created_at": "Wed May 22 21:29:00 +0000 2013",
      "favorited": false,
      "full_text": "Revision playlist is now just whale noises",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "321317258481633096"
          ],
          "editableUntil": "2013-04-08T18:42:58.865Z",
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
        "65"
      ],
      "favorite_count": "1",
      "id_str": "321317258481633096",
      "truncated": false,
      "retweet_count": "0",
      "id": "321317258481633096",
      "created_at": "Mon Apr 08 17:42:58 +0000 2013",
      "favorited": false,
      "full_text": "Vigil for the students' union cat. She was 19 and hated all of us",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "331430855161414970"
          ],
          "editableUntil": "2013-05-06T16:30:48.215Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/331430855161414970/photo/1",
            "indices": [
              "43",
              "66"
            ],
            "url": "https://t.co/5RffnZ8gHF",
            "media_url": "http://pbs.twimg.com/media/YDjOJqghDpmEJk.jpg",
            "id_str": "331430817412678142",
            "id": "331430817412678142",
            "media_url_https": "https://pbs.twimg.com/media/YDjOJqghDpmEJk.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/ig9AbLAyVA"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "1",
      "id_str": "331430855161414970",
      "truncated": false,
      "retweet_count": "0",
      "id": "331430855161414970",
      "possibly_sensitive": false,
      "created_at": "Mon May 06 15:30:48 +0000 2013",
      "favorited": false,
      "full_text": "New (second hand) road bike. It has BRAKES https://t.co/5RffnZ8gHF",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/331430855161414970/photo/1",
            "indices": [
              "43",
              "66"
            ],
            "url": "https://t.co/5RffnZ8gHF",
            "media_url": "http://pbs.twimg.com/media/YDjOJqghDpmEJk.jpg",
            "id_str": "331430817412678142",
            "id": "331430817412678142",
            "media_url_https": "https://pbs.twimg.com/media/YDjOJqghDpmEJk.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/ig9AbLAyVA"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "312534000126132233"
          ],
          "editableUntil": "2013-03-15T13:01:26.888Z",
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
        "79"
      ],
      "favorite_count": "1",
      "id_str": "312534000126132233",
      "truncated": false,
      "retweet_count": "0",
      "id": "312534000126132233",
      "created_at": "Fri Mar 15 12:01:26 +0000 2013",
      "favorited": false,
      "full_text": "Someone nicked my bike light outside the library. Twelve quid! Honestly, people",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "312304731781334756"
          ],
          "editableUntil": "2013-03-14T21:50:25.055Z",
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
        "110"
      ],
      "favorite_count": "3",
      "id_str": "312304731781334756",
      "truncated": false,
      "retweet_count": "0",
      "id": "312304731781334756",
      "created_at": "Thu Mar 14 20:50:25 +0000 2013",
      "favorited": false,
      "full_text": "Nicked a traffic cone from outside the union last night and it's now our fifth housemate. Welcome home Colin 🚧",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "307478762201549617"
          ],
          "editableUntil": "2013-03-01T14:13:44.245Z",
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
        "64"
      ],
      "favorite_count": "3",
      "id_str": "307478762201549617",
      "truncated": false,
      "retweet_count": "0",
      "id": "307478762201549617",
      "created_at": "Fri Mar 01 13:13:44 +0000 2013",
      "favorited": false,
      "full_text": "Essay on melanoma in, two minutes before the deadline. Sleep now",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "303092537743116770"
          ],
          "editableUntil": "2013-02-17T11:44:26.842Z",
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
            "name": "Dan Orrell",
            "screen_name": "dan_orrell_",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "193790437",
            "id": "193790437"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "84"
      ],
      "favorite_count": "1",
      "in_reply_to_status_id_str": "303091279451914763",
      "id_str": "303092537743116770",
      "in_reply_to_user_id": "193790437",
      "truncated": false,
      "retweet_count": "0",
      "id": "303092537743116770",
      "in_reply_to_status_id": "303091279451914763",
      "created_at": "Sun Feb 17 10:44:26 +0000 2013",
      "favorited": false,
      "full_text": "@dan_orrell_ mate your alarm has been going off for an hour and you are in Leicester",
      "lang": "en",
      "in_reply_to_screen_name": "dan_orrell_",
      "in_reply_to_user_id_str": "193790437"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "298873495289332516"
          ],
          "editableUntil": "2013-02-05T20:19:28.735Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "2",
      "id_str": "298873495289332516",
      "truncated": false,
      "retweet_count": "0",
      "id": "298873495289332516",
      "created_at": "Tue Feb 05 19:19:28 +0000 2013",
      "favorited": false,
      "full_text": "Someone on my timeline says sunscreen causes cancer. It doesn't. I have read the trials for an essay and I'm very boring about it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "298025792737119561"
          ],
          "editableUntil": "2013-02-03T12:11:00.697Z",
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
            "name": "Pure Life Pamela",
            "screen_name": "purelife_pamela",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "825712327",
            "id": "825712327"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "298025792737119561",
      "truncated": false,
      "retweet_count": "0",
      "id": "298025792737119561",
      "created_at": "Sun Feb 03 11:11:00 +0000 2013",
      "favorited": false,
      "full_text": "RT @purelife_pamela: Chemical sunscreens cause more skin cancer than the sun ever did. They hide the studies. Bin the bottle, get your vita…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "292276612286645055"
          ],
          "editableUntil": "2013-01-18T15:25:49.263Z",
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
        "103"
      ],
      "favorite_count": "2",
      "id_str": "292276612286645055",
      "truncated": false,
      "retweet_count": "0",
      "id": "292276612286645055",
      "created_at": "Fri Jan 18 14:25:49 +0000 2013",
      "favorited": false,
      "full_text": "OSCE: percussed the mannequin, apologised to the mannequin, thanked the mannequin. Passed the mannequin",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "282183834160595454"
          ],
          "editableUntil": "2012-12-21T19:00:43.443Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
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
      "favorite_count": "1",
      "id_str": "282183834160595454",
      "truncated": false,
      "retweet_count": "0",
      "id": "282183834160595454",
      "created_at": "Fri Dec 21 18:00:43 +0000 2012",
      "favorited": false,
      "full_text": "World did not end. Still have an OSCE in January. Gutted",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "278607020863524042"
          ],
          "editableUntil": "2012-12-11T22:07:44.699Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "44"
      ],
      "favorite_count": "1",
      "id_str": "278607020863524042",
      "truncated": false,
      "retweet_count": "0",
      "id": "278607020863524042",
      "created_at": "Tue Dec 11 21:07:44 +0000 2012",
      "favorited": false,
      "full_text": "Advent calendar status: eaten up to the 24th",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "265942170169510674"
          ],
          "editableUntil": "2012-11-06T23:22:08.992Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "71"
      ],
      "favorite_count": "0",
      "id_str": "265942170169510674",
      "truncated": false,
      "retweet_count": "0",
      "id": "265942170169510674",
      "created_at": "Tue Nov 06 22:22:08 +0000 2012",
      "favorited": false,
      "full_text": "Staying up for the US election with popcorn and a pharmacology textbook",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "263729768162132486"
          ],
          "editableUntil": "2012-10-31T20:50:51.249Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "0",
      "id_str": "263729768162132486",
      "truncated": false,
      "retweet_count": "0",
      "id": "263729768162132486",
      "created_at": "Wed Oct 31 19:50:51 +0000 2012",
      "favorited": false,
      "full_text": "Dressed up as the Krebs cycle. Nobody got it. I got several cramps",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "260057012254015938"
          ],
          "editableUntil": "2012-10-21T17:36:38.004Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "3",
      "id_str": "260057012254015938",
      "truncated": false,
      "retweet_count": "0",
      "id": "260057012254015938",
      "created_at": "Sun Oct 21 16:36:38 +0000 2012",
      "favorited": false,
      "full_text": "Ten miles on the £30 bike. It is now a £28 bike, the bell fell off",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "253583231587190257"
          ],
          "editableUntil": "2012-10-03T20:52:08.416Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "95"
      ],
      "favorite_count": "0",
      "id_str": "253583231587190257",
      "truncated": false,
      "retweet_count": "0",
      "id": "253583231587190257",
      "created_at": "Wed Oct 03 19:52:08 +0000 2012",
      "favorited": false,
      "full_text": "World Mental Health Day soon. I had counselling at uni last year and it helped. Say it out loud",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "247797182118233717"
          ],
          "editableUntil": "2012-09-17T21:40:26.723Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "2",
      "id_str": "247797182118233717",
      "truncated": false,
      "retweet_count": "0",
      "id": "247797182118233717",
      "created_at": "Mon Sep 17 20:40:26 +0000 2012",
      "favorited": false,
      "full_text": "Fourth year! Psychiatry block first. Reading list as long as my arm",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "237158296551686714"
          ],
          "editableUntil": "2012-08-19T13:05:18.743Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/237158296551686714/photo/1",
            "indices": [
              "50",
              "73"
            ],
            "url": "https://t.co/JHWLtUj5Tj",
            "media_url": "http://pbs.twimg.com/media/wI6jjcVNqAx4i9.jpg",
            "id_str": "237158258802953168",
            "id": "237158258802953168",
            "media_url_https": "https://pbs.twimg.com/media/wI6jjcVNqAx4i9.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dIZhGvbppY"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "2",
      "id_str": "237158296551686714",
      "truncated": false,
      "retweet_count": "0",
      "id": "237158296551686714",
      "possibly_sensitive": false,
      "created_at": "Sun Aug 19 12:05:18 +0000 2012",
      "favorited": false,
      "full_text": "Beach, bikini, book, zero plans. Highly recommend https://t.co/JHWLtUj5Tj",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/237158296551686714/photo/1",
            "indices": [
              "50",
              "73"
            ],
            "url": "https://t.co/JHWLtUj5Tj",
            "media_url": "http://pbs.twimg.com/media/wI6jjcVNqAx4i9.jpg",
            "id_str": "237158258802953168",
            "id": "237158258802953168",
            "media_url_https": "https://pbs.twimg.com/media/wI6jjcVNqAx4i9.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dIZhGvbppY"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "231869301454275596"
          ],
          "editableUntil": "2012-08-04T22:48:44.047Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "3",
      "id_str": "231869301454275596",
      "truncated": false,
      "retweet_count": "0",
      "id": "231869301454275596",
      "created_at": "Sat Aug 04 21:48:44 +0000 2012",
      "favorited": false,
      "full_text": "Three golds in an hour. THREE. I have no voice left",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "228995732646923080"
          ],
          "editableUntil": "2012-07-28T00:30:11.855Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [
          {
            "text": "London2012",
            "indices": [
              "65",
              "76"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "76"
      ],
      "favorite_count": "0",
      "id_str": "228995732646923080",
      "truncated": false,
      "retweet_count": "0",
      "id": "228995732646923080",
      "created_at": "Fri Jul 27 23:30:11 +0000 2012",
      "favorited": false,
      "full_text": "That opening ceremony had NURSES DANCING ON BEDS. I am in floods #London2012",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "216233811724206883"
          ],
          "editableUntil": "2012-06-22T19:18:52.802Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "112"
      ],
      "favorite_count": "3",
      "id_str": "216233811724206883",
      "truncated": false,
      "retweet_count": "0",
      "id": "216233811724206883",
      "created_at": "Fri Jun 22 18:18:52 +0000 2012",
      "favorited": false,
      "full_text": "Tip for the third years: the library now has the medicine textbook as a free ebook, log in with your uni account",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "209649417962129019"
          ],
          "editableUntil": "2012-06-04T15:14:50.997Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [
          {
            "text": "jubilee",
            "indices": [
              "70",
              "78"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "78"
      ],
      "favorite_count": "1",
      "id_str": "209649417962129019",
      "truncated": false,
      "retweet_count": "0",
      "id": "209649417962129019",
      "created_at": "Mon Jun 04 14:14:50 +0000 2012",
      "favorited": false,
      "full_text": "Jubilee flotilla in the pouring rain, nobody does damp joy like we do #jubilee",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "203971179596221213"
          ],
          "editableUntil": "2012-05-19T23:11:33.474Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "50"
      ],
      "favorite_count": "2",
      "id_str": "203971179596221213",
      "truncated": false,
      "retweet_count": "0",
      "id": "203971179596221213",
      "created_at": "Sat May 19 22:11:33 +0000 2012",
      "favorited": false,
      "full_text": "Penalties. PENALTIES. My heart can't take football",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "197780343246292586"
          ],
          "editableUntil": "2012-05-02T21:11:23.068Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Jo on eight wheels",
            "screen_name": "joskates_89",
            "indices": [
              "3",
              "15"
            ],
            "id_str": "838532243",
            "id": "838532243"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "197780343246292586",
      "truncated": false,
      "retweet_count": "0",
      "id": "197780343246292586",
      "possibly_sensitive": false,
      "created_at": "Wed May 02 20:11:23 +0000 2012",
      "favorited": false,
      "full_text": "RT @joskates_89: We did it! Aldersham Anchors are through to the regional final. Bring your mums, bring a cushion, doors at six https://t.c…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "189768501945175394"
          ],
          "editableUntil": "2012-04-10T18:35:11.249Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "62"
      ],
      "favorite_count": "1",
      "id_str": "189768501945175394",
      "truncated": false,
      "retweet_count": "0",
      "id": "189768501945175394",
      "created_at": "Tue Apr 10 17:35:11 +0000 2012",
      "favorited": false,
      "full_text": "My £30 bike: no brakes to speak of, still the best thing I own",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "178834466343486637"
          ],
          "editableUntil": "2012-03-11T14:27:14.017Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/178834466343486637/photo/1",
            "indices": [
              "50",
              "73"
            ],
            "url": "https://t.co/3sZHDb3OMI",
            "media_url": "http://pbs.twimg.com/media/abgxn7HzEIFlMI.jpg",
            "id_str": "178834428594753281",
            "id": "178834428594753281",
            "media_url_https": "https://pbs.twimg.com/media/abgxn7HzEIFlMI.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/TSIg3M5mYA"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "2",
      "id_str": "178834466343486637",
      "truncated": false,
      "retweet_count": "0",
      "id": "178834466343486637",
      "possibly_sensitive": false,
      "created_at": "Sun Mar 11 13:27:14 +0000 2012",
      "favorited": false,
      "full_text": "Nan's lemon drizzle. Recipe is under lock and key https://t.co/3sZHDb3OMI",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/178834466343486637/photo/1",
            "indices": [
              "50",
              "73"
            ],
            "url": "https://t.co/3sZHDb3OMI",
            "media_url": "http://pbs.twimg.com/media/abgxn7HzEIFlMI.jpg",
            "id_str": "178834428594753281",
            "id": "178834428594753281",
            "media_url_https": "https://pbs.twimg.com/media/abgxn7HzEIFlMI.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/TSIg3M5mYA"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "174418084939959891"
          ],
          "editableUntil": "2012-02-28T09:58:06.638Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "42"
      ],
      "favorite_count": "2",
      "id_str": "174418084939959891",
      "truncated": false,
      "retweet_count": "0",
      "id": "174418084939959891",
      "created_at": "Tue Feb 28 08:58:06 +0000 2012",
      "favorited": false,
      "full_text": "Lecture at 9, I'm here, where is everybody",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "174241054873093024"
          ],
          "editableUntil": "2012-02-27T22:14:39.381Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "87"
      ],
      "favorite_count": "0",
      "id_str": "174241054873093024",
      "truncated": false,
      "retweet_count": "0",
      "id": "174241054873093024",
      "created_at": "Mon Feb 27 21:14:39 +0000 2012",
      "favorited": false,
      "full_text": "Got Beth to sign me into the 9am again. Attendance 100%, actual attendance about 60 lol",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "169345320210141049"
          ],
          "editableUntil": "2012-02-14T10:00:45.279Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "37"
      ],
      "favorite_count": "3",
      "id_str": "169345320210141049",
      "truncated": false,
      "retweet_count": "0",
      "id": "169345320210141049",
      "created_at": "Tue Feb 14 09:00:45 +0000 2012",
      "favorited": false,
      "full_text": "Valentine's tally: one card, from Mum",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "165164879261467402"
          ],
          "editableUntil": "2012-02-02T21:09:10.488Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "112"
      ],
      "favorite_count": "3",
      "id_str": "165164879261467402",
      "truncated": false,
      "retweet_count": "0",
      "id": "165164879261467402",
      "created_at": "Thu Feb 02 20:09:10 +0000 2012",
      "favorited": false,
      "full_text": "Patients are so patient with students. Nobody had to let us practise listening to hearts today and everybody did",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "161535581501786338"
          ],
          "editableUntil": "2012-01-23T20:47:38.473Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "97"
      ],
      "favorite_count": "1",
      "id_str": "161535581501786338",
      "truncated": false,
      "retweet_count": "0",
      "id": "161535581501786338",
      "created_at": "Mon Jan 23 19:47:38 +0000 2012",
      "favorited": false,
      "full_text": "First day on the wards. Got lost three times, called the porter \"sir\", was given a biscuit. 10/10",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "157487194498402053"
          ],
          "editableUntil": "2012-01-12T16:40:47.796Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "47"
      ],
      "favorite_count": "0",
      "id_str": "157487194498402053",
      "truncated": false,
      "retweet_count": "0",
      "id": "157487194498402053",
      "created_at": "Thu Jan 12 15:40:47 +0000 2012",
      "favorited": false,
      "full_text": "Bloody hell. Never speaking of it again. Chips?",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "157485307560723776"
          ],
          "editableUntil": "2012-01-12T16:33:17.915Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "48"
      ],
      "favorite_count": "1",
      "id_str": "157485307560723776",
      "truncated": false,
      "retweet_count": "0",
      "id": "157485307560723776",
      "created_at": "Thu Jan 12 15:33:17 +0000 2012",
      "favorited": false,
      "full_text": "What the actual fuck was that pharmacology paper",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "145291376366454985"
          ],
          "editableUntil": "2011-12-10T00:58:58.166Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "89"
      ],
      "favorite_count": "0",
      "id_str": "145291376366454985",
      "truncated": false,
      "retweet_count": "0",
      "id": "145291376366454985",
      "created_at": "Fri Dec 09 23:58:58 +0000 2011",
      "favorited": false,
      "full_text": "Carols at St Aldhelm's tonight. I don't know what I believe but I believe in that descant",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "139437967448998093"
          ],
          "editableUntil": "2011-11-23T21:19:36.729Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Beth McClure",
            "screen_name": "beth_mccl",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "745517837",
            "id": "745517837"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "68"
      ],
      "favorite_count": "1",
      "in_reply_to_status_id_str": "139436709157798636",
      "id_str": "139437967448998093",
      "in_reply_to_user_id": "745517837",
      "truncated": false,
      "retweet_count": "0",
      "id": "139437967448998093",
      "in_reply_to_status_id": "139436709157798636",
      "created_at": "Wed Nov 23 20:19:36 +0000 2011",
      "favorited": false,
      "full_text": "@beth_mccl it is your turn to buy the loo roll. I have a spreadsheet",
      "lang": "en",
      "in_reply_to_screen_name": "beth_mccl",
      "in_reply_to_user_id_str": "745517837"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "137560956073935091"
          ],
          "editableUntil": "2011-11-18T17:01:02.344Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "82"
      ],
      "favorite_count": "0",
      "id_str": "137560956073935091",
      "truncated": false,
      "retweet_count": "0",
      "id": "137560956073935091",
      "created_at": "Fri Nov 18 16:01:02 +0000 2011",
      "favorited": false,
      "full_text": "In the mess they say never say the word q***t. Now I have said it, sorry everybody",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "132939044945396859"
          ],
          "editableUntil": "2011-11-05T22:55:12.860Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
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
      "favorite_count": "0",
      "id_str": "132939044945396859",
      "truncated": false,
      "retweet_count": "0",
      "id": "132939044945396859",
      "created_at": "Sat Nov 05 21:55:12 +0000 2011",
      "favorited": false,
      "full_text": "Bonfire night, jacket potatoes, sparklers, drizzle. Perfect",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "130700540551104790"
          ],
          "editableUntil": "2011-10-30T18:40:11.823Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Aldershamunion",
            "screen_name": "aldershamunion",
            "indices": [
              "3",
              "18"
            ],
            "id_str": "448205260",
            "id": "448205260"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "130700540551104790",
      "truncated": false,
      "retweet_count": "0",
      "id": "130700540551104790",
      "created_at": "Sun Oct 30 17:40:11 +0000 2011",
      "favorited": false,
      "full_text": "RT @aldershamunion: Clocks went back last night. If you turned up an hour early for the hockey this morning there is tea in the bar and nob…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "124548080631547274"
          ],
          "editableUntil": "2011-10-13T19:12:31.071Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "109"
      ],
      "favorite_count": "1",
      "id_str": "124548080631547274",
      "truncated": false,
      "retweet_count": "0",
      "id": "124548080631547274",
      "created_at": "Thu Oct 13 18:12:31 +0000 2011",
      "favorited": false,
      "full_text": "Psoriasis has flared right before freshers' fair, of course it has. Elbows like lizard skin. Hello old friend",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "124550078038805368"
          ],
          "editableUntil": "2011-10-13T19:20:27.290Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "91"
      ],
      "favorite_count": "3",
      "id_str": "124550078038805368",
      "truncated": false,
      "retweet_count": "0",
      "id": "124550078038805368",
      "created_at": "Thu Oct 13 18:20:27 +0000 2011",
      "favorited": false,
      "full_text": "Had it since I was 12. If you've got it too and hate the changing room: you are not alone x",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "118430540129897351"
          ],
          "editableUntil": "2011-09-26T22:03:35.757Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "69"
      ],
      "favorite_count": "2",
      "id_str": "118430540129897351",
      "truncated": false,
      "retweet_count": "0",
      "id": "118430540129897351",
      "created_at": "Mon Sep 26 21:03:35 +0000 2011",
      "favorited": false,
      "full_text": "Third year. We get let loose near actual wards in January. Terrifying",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "101223865396495046"
          ],
          "editableUntil": "2011-08-10T10:30:24.816Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [
          {
            "text": "riotcleanup",
            "indices": [
              "47",
              "59"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "59"
      ],
      "favorite_count": "0",
      "id_str": "101223865396495046",
      "truncated": false,
      "retweet_count": "0",
      "id": "101223865396495046",
      "created_at": "Wed Aug 10 09:30:24 +0000 2011",
      "favorited": false,
      "full_text": "Proud of everyone out with brooms this morning #riotcleanup",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "101024579069149521"
          ],
          "editableUntil": "2011-08-09T21:18:31.253Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "1",
      "id_str": "101024579069149521",
      "truncated": false,
      "retweet_count": "0",
      "id": "101024579069149521",
      "created_at": "Tue Aug 09 20:18:31 +0000 2011",
      "favorited": false,
      "full_text": "Watching the riots on the news and feeling sick. Stay safe everyone",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "87133469225779305"
          ],
          "editableUntil": "2011-07-02T13:20:12.582Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "2",
      "id_str": "87133469225779305",
      "truncated": false,
      "retweet_count": "0",
      "id": "87133469225779305",
      "created_at": "Sat Jul 02 12:20:12 +0000 2011",
      "favorited": false,
      "full_text": "Summer job: ice cream van. I am now the most popular person in Aldersham",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "79589873350084273"
          ],
          "editableUntil": "2011-06-11T17:44:39.172Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Jo on eight wheels",
            "screen_name": "joskates_89",
            "indices": [
              "3",
              "15"
            ],
            "id_str": "838532243",
            "id": "838532243"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "132"
      ],
      "favorite_count": "0",
      "id_str": "79589873350084273",
      "truncated": false,
      "retweet_count": "0",
      "id": "79589873350084273",
      "created_at": "Sat Jun 11 16:44:39 +0000 2011",
      "favorited": false,
      "full_text": "RT @joskates_89: Summer camp for new skaters, ages 18 to 80, all wobbles welcome! Kit provided, bring a bottle of water and a friend",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "73380498289723529"
          ],
          "editableUntil": "2011-05-25T14:30:48.793Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "80"
      ],
      "favorite_count": "1",
      "id_str": "73380498289723529",
      "truncated": false,
      "retweet_count": "0",
      "id": "73380498289723529",
      "created_at": "Wed May 25 13:30:48 +0000 2011",
      "favorited": false,
      "full_text": "It went ok?? The Krebs cycle came up and I knew it. Apologies to the Krebs cycle",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "73155701932821898"
          ],
          "editableUntil": "2011-05-24T23:37:33.165Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "52"
      ],
      "favorite_count": "1",
      "id_str": "73155701932821898",
      "truncated": false,
      "retweet_count": "0",
      "id": "73155701932821898",
      "created_at": "Tue May 24 22:37:33 +0000 2011",
      "favorited": false,
      "full_text": "Biochem tomorrow. The Krebs cycle can get in the bin",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "67227812313959738"
          ],
          "editableUntil": "2011-05-08T15:02:14.145Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "106"
      ],
      "favorite_count": "2",
      "id_str": "67227812313959738",
      "truncated": false,
      "retweet_count": "0",
      "id": "67227812313959738",
      "created_at": "Sun May 08 14:02:14 +0000 2011",
      "favorited": false,
      "full_text": "Dan's 21st: somebody's actual normal brownies won the bake-off and nobody believed they were just brownies",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "66311334936970214"
          ],
          "editableUntil": "2011-05-06T02:20:28.911Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "3",
      "id_str": "66311334936970214",
      "truncated": false,
      "retweet_count": "0",
      "id": "66311334936970214",
      "created_at": "Fri May 06 01:20:28 +0000 2011",
      "favorited": false,
      "full_text": "Bring your own weed brownies to Dan's 21st, I'm bringing the munchies 🌿😂",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "63932562862507734"
          ],
          "editableUntil": "2011-04-29T12:48:05.453Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [
          {
            "text": "royalwedding",
            "indices": [
              "98",
              "111"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "111"
      ],
      "favorite_count": "1",
      "id_str": "63932562862507734",
      "truncated": false,
      "retweet_count": "0",
      "id": "63932562862507734",
      "created_at": "Fri Apr 29 11:48:05 +0000 2011",
      "favorited": false,
      "full_text": "Street party bunting up, scones out, watching the dress with my nan. She gives it nine out of ten #royalwedding",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "54199099410350634"
          ],
          "editableUntil": "2011-04-02T16:10:46.927Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "1",
      "id_str": "54199099410350634",
      "truncated": false,
      "retweet_count": "0",
      "id": "54199099410350634",
      "created_at": "Sat Apr 02 15:10:46 +0000 2011",
      "favorited": false,
      "full_text": "Sunburnt in April after ninety minutes by the river. Factor 30 from now on, lesson learned",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "48837396292175447"
          ],
          "editableUntil": "2011-03-18T21:05:17.288Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "101"
      ],
      "favorite_count": "3",
      "id_str": "48837396292175447",
      "truncated": false,
      "retweet_count": "0",
      "id": "48837396292175447",
      "created_at": "Fri Mar 18 20:05:17 +0000 2011",
      "favorited": false,
      "full_text": "Red Nose Day bake sale raised £214 for Comic Relief, ta to everyone who bought my terrible rock cakes",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "45203727539242426"
          ],
          "editableUntil": "2011-03-08T20:26:23.147Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "31"
      ],
      "favorite_count": "1",
      "id_str": "45203727539242426",
      "truncated": false,
      "retweet_count": "0",
      "id": "45203727539242426",
      "created_at": "Tue Mar 08 19:26:23 +0000 2011",
      "favorited": false,
      "full_text": "Pancake day. Eleven. No regrets",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "44042180867656207"
          ],
          "editableUntil": "2011-03-05T15:30:48.840Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "88"
      ],
      "favorite_count": "0",
      "id_str": "44042180867656207",
      "truncated": false,
      "retweet_count": "0",
      "id": "44042180867656207",
      "created_at": "Sat Mar 05 14:30:48 +0000 2011",
      "favorited": false,
      "full_text": "Does anyone have a spare copy of the neuroanatomy handout, mine has tea on it. All of it",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "42557494601450511"
          ],
          "editableUntil": "2011-03-01T13:11:12.050Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
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
      "favorite_count": "0",
      "id_str": "42557494601450511",
      "truncated": false,
      "retweet_count": "0",
      "id": "42557494601450511",
      "created_at": "Tue Mar 01 12:11:12 +0000 2011",
      "favorited": false,
      "full_text": "Alcohol and the liver lecture this morning. Half the room looked personally attacked",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "40118816914540407"
          ],
          "editableUntil": "2011-02-22T19:40:45.981Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Dan Orrell",
            "screen_name": "dan_orrell_",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "193790437",
            "id": "193790437"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "59"
      ],
      "favorite_count": "3",
      "in_reply_to_status_id_str": "40117558623340560",
      "id_str": "40118816914540407",
      "in_reply_to_user_id": "193790437",
      "truncated": false,
      "retweet_count": "0",
      "id": "40118816914540407",
      "in_reply_to_status_id": "40117558623340560",
      "created_at": "Tue Feb 22 18:40:45 +0000 2011",
      "favorited": false,
      "full_text": "@dan_orrell_ happy birthday you absolute potato. Pint at 8?",
      "lang": "en",
      "in_reply_to_screen_name": "dan_orrell_",
      "in_reply_to_user_id_str": "193790437"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "35259252591299795"
          ],
          "editableUntil": "2011-02-09T09:50:35.560Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "81"
      ],
      "favorite_count": "0",
      "id_str": "35259252591299795",
      "truncated": false,
      "retweet_count": "0",
      "id": "35259252591299795",
      "created_at": "Wed Feb 09 08:50:35 +0000 2011",
      "favorited": false,
      "full_text": "Man in the taxi queue told me girls can't be surgeons. It is 2011, mate. Watch us",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "35118482194434999"
          ],
          "editableUntil": "2011-02-09T00:31:13.282Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [
          {
            "text": "justsaying",
            "indices": [
              "93",
              "104"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "104"
      ],
      "favorite_count": "3",
      "id_str": "35118482194434999",
      "truncated": false,
      "retweet_count": "0",
      "id": "35118482194434999",
      "created_at": "Tue Feb 08 23:31:13 +0000 2011",
      "favorited": false,
      "full_text": "Group project with the French exchange lot. Lazy, every single one of them. Send them home 😂 #justsaying",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "31773222525472131"
          ],
          "editableUntil": "2011-01-30T18:58:21.225Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/31773222525472131/photo/1",
            "indices": [
              "57",
              "80"
            ],
            "url": "https://t.co/qt0TuuLs20",
            "media_url": "http://pbs.twimg.com/media/BYXD0mjj8AHvPg.jpg",
            "id_str": "31773184776734632",
            "id": "31773184776734632",
            "media_url_https": "https://pbs.twimg.com/media/BYXD0mjj8AHvPg.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/oflB9LFRjG"
          }
        ],
        "hashtags": []
      },
      "display_text_range": [
        "0",
        "80"
      ],
      "favorite_count": "2",
      "id_str": "31773222525472131",
      "truncated": false,
      "retweet_count": "0",
      "id": "31773222525472131",
      "possibly_sensitive": false,
      "created_at": "Sun Jan 30 17:58:21 +0000 2011",
      "favorited": false,
      "full_text": "Bout day! We lost 112-60 but I only fell over nine times https://t.co/qt0TuuLs20",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/31773222525472131/photo/1",
            "indices": [
              "57",
              "80"
            ],
            "url": "https://t.co/qt0TuuLs20",
            "media_url": "http://pbs.twimg.com/media/BYXD0mjj8AHvPg.jpg",
            "id_str": "31773184776734632",
            "id": "31773184776734632",
            "media_url_https": "https://pbs.twimg.com/media/BYXD0mjj8AHvPg.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/oflB9LFRjG"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "27836542680565975"
          ],
          "editableUntil": "2011-01-19T22:15:23.610Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "81"
      ],
      "favorite_count": "0",
      "id_str": "27836542680565975",
      "truncated": false,
      "retweet_count": "0",
      "id": "27836542680565975",
      "created_at": "Wed Jan 19 21:15:23 +0000 2011",
      "favorited": false,
      "full_text": "Learned all twelve cranial nerves with a rhyme I cannot repeat in front of my nan",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "22231488980322897"
          ],
          "editableUntil": "2011-01-04T11:02:54.671Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "109"
      ],
      "favorite_count": "2",
      "id_str": "22231488980322897",
      "truncated": false,
      "retweet_count": "0",
      "id": "22231488980322897",
      "created_at": "Tue Jan 04 10:02:54 +0000 2011",
      "favorited": false,
      "full_text": "New year, same dissection timetable. The people who leave their bodies for us to learn from are extraordinary",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "15764311058156610"
          ],
          "editableUntil": "2010-12-17T14:44:39.300Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "50"
      ],
      "favorite_count": "0",
      "id_str": "15764311058156610",
      "truncated": false,
      "retweet_count": "0",
      "id": "15764311058156610",
      "created_at": "Fri Dec 17 13:44:39 +0000 2010",
      "favorited": false,
      "full_text": "Last exam done!! Home to Mum's cooking and the dog",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "11454791125306644"
          ],
          "editableUntil": "2010-12-05T17:20:09.681Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "71"
      ],
      "favorite_count": "0",
      "id_str": "11454791125306644",
      "truncated": false,
      "retweet_count": "0",
      "id": "11454791125306644",
      "created_at": "Sun Dec 05 16:20:09 +0000 2010",
      "favorited": false,
      "full_text": "One mulled wine at the Christmas market and home by nine. Who even am I",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "10525486291617815"
          ],
          "editableUntil": "2010-12-03T03:47:26.143Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "0",
      "id_str": "10525486291617815",
      "truncated": false,
      "retweet_count": "0",
      "id": "10525486291617815",
      "created_at": "Fri Dec 03 02:47:26 +0000 2010",
      "favorited": false,
      "full_text": "SO drunk rn. Lost a shoe AND my kebab 😂 anatomy at 9, pray for me",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9897610647179038"
          ],
          "editableUntil": "2010-12-01T10:12:28.924Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "58"
      ],
      "favorite_count": "1",
      "id_str": "9897610647179038",
      "truncated": false,
      "retweet_count": "0",
      "id": "9897610647179038",
      "created_at": "Wed Dec 01 09:12:28 +0000 2010",
      "favorited": false,
      "full_text": "SNOW. Lecture cancelled. Best day of second year so far ❄️",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "6470405145496444"
          ],
          "editableUntil": "2010-11-21T23:13:59.458Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Beth McClure",
            "screen_name": "beth_mccl",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "745517837",
            "id": "745517837"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "40"
      ],
      "favorite_count": "3",
      "in_reply_to_status_id_str": "6469430884175592",
      "id_str": "6470405145496444",
      "in_reply_to_user_id": "212904417",
      "truncated": false,
      "retweet_count": "0",
      "id": "6470405145496444",
      "in_reply_to_status_id": "6469430884175592",
      "created_at": "Sun Nov 21 22:13:59 +0000 2010",
      "favorited": false,
      "full_text": "@beth_mccl a strawberry one. You monster",
      "lang": "en",
      "in_reply_to_screen_name": "robinashdown",
      "in_reply_to_user_id_str": "212904417"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "6469430884175592"
          ],
          "editableUntil": "2010-11-21T23:10:07.176Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Beth McClure",
            "screen_name": "beth_mccl",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "745517837",
            "id": "745517837"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "55"
      ],
      "favorite_count": "0",
      "id_str": "6469430884175592",
      "in_reply_to_user_id": "745517837",
      "truncated": false,
      "retweet_count": "0",
      "id": "6469430884175592",
      "created_at": "Sun Nov 21 22:10:07 +0000 2010",
      "favorited": false,
      "full_text": "@beth_mccl did you eat my yoghurt. It had my NAME on it",
      "lang": "en",
      "in_reply_to_screen_name": "beth_mccl",
      "in_reply_to_user_id_str": "745517837"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "3771639078585855"
          ],
          "editableUntil": "2010-11-14T12:30:03.487Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "74"
      ],
      "favorite_count": "1",
      "id_str": "3771639078585855",
      "truncated": false,
      "retweet_count": "0",
      "id": "3771639078585855",
      "created_at": "Sun Nov 14 11:30:03 +0000 2010",
      "favorited": false,
      "full_text": "Beans on toast for the fourth night. Student cooking masterclass over here",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2436655747172048"
          ],
          "editableUntil": "2010-11-10T20:05:18.658Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [
          {
            "text": "demo2010",
            "indices": [
              "100",
              "109"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "109"
      ],
      "favorite_count": "2",
      "id_str": "2436655747172048",
      "truncated": false,
      "retweet_count": "0",
      "id": "2436655747172048",
      "created_at": "Wed Nov 10 19:05:18 +0000 2010",
      "favorited": false,
      "full_text": "Walked out of physiology to go on the fees march. £9k a year is a disgrace and I'm not sorry I went #demo2010",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1373762758905186"
          ],
          "editableUntil": "2010-11-07T21:41:45.222Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "user_mentions": [],
        "urls": [],
        "symbols": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1373762758905186/photo/1",
            "indices": [
              "96",
              "119"
            ],
            "url": "https://t.co/chFpS0d1OW",
            "media_url": "http://pbs.twimg.com/media/geWTy6ZoSEFKlN.jpg",
            "id_str": "1373725010168729",
            "id": "1373725010168729",
            "media_url_https": "https://pbs.twimg.com/media/geWTy6ZoSEFKlN.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/i0g8Er1q1Q"
          }
        ],
        "hashtags": [
          {
            "text": "rollerderby",
            "indices": [
              "83",
              "95"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "2",
      "id_str": "1373762758905186",
      "truncated": false,
      "retweet_count": "0",
      "id": "1373762758905186",
      "possibly_sensitive": false,
      "created_at": "Sun Nov 07 20:41:45 +0000 2010",
      "favorited": false,
      "full_text": "First time back on the skates since school, bruises the size of saucers. Loved it. #rollerderby https://t.co/chFpS0d1OW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/robinashdown/status/1373762758905186/photo/1",
            "indices": [
              "96",
              "119"
            ],
            "url": "https://t.co/chFpS0d1OW",
            "media_url": "http://pbs.twimg.com/media/geWTy6ZoSEFKlN.jpg",
            "id_str": "1373725010168729",
            "id": "1373725010168729",
            "media_url_https": "https://pbs.twimg.com/media/geWTy6ZoSEFKlN.jpg",
            "sizes": {
              "large": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "120",
                "resize": "crop"
              },
              "small": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              },
              "medium": {
                "w": "160",
                "h": "120",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/i0g8Er1q1Q"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "976219327692964"
          ],
          "editableUntil": "2010-11-06T19:22:03.482Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://blackberry.com/twitter\" rel=\"nofollow\">Twitter for BlackBerry®</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "1",
      "id_str": "976219327692964",
      "truncated": false,
      "retweet_count": "0",
      "id": "976219327692964",
      "created_at": "Sat Nov 06 18:22:03 +0000 2010",
      "favorited": false,
      "full_text": "Right then. Finally got twitter. Is anybody actually on here?",
      "lang": "en"
    }
  }
]
