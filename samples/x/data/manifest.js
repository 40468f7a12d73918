window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "212904417",
    "userName": "robinashdown",
    "displayName": "Dr Robin Ashdown"
  },
  "archiveInfo": {
    "sizeBytes": "465207",
    "generationDate": "2025-11-08T10:31:07.512Z",
    "isPartialArchive": false,
    "maxPartSizeBytes": "53687091200"
  },
  "dataTypes": {
    "account": {
      "files": [
        {
          "fileName": "data/account.js",
          "globalName": "YTD.account.part0",
          "count": "1"
        }
      ]
    },
    "adEngagements": {
      "files": [
        {
          "fileName": "data/ad-engagements.js",
          "globalName": "YTD.ad_engagements.part0",
          "count": "2"
        }
      ]
    },
    "communityTweet": {
      "mediaDirectory": "data/community_tweet_media",
      "files": [
        {
          "fileName": "data/community-tweet.js",
          "globalName": "YTD.community_tweet.part0",
          "count": "3"
        }
      ]
    },
    "deletedTweets": {
      "mediaDirectory": "data/deleted_tweets_media",
      "files": [
        {
          "fileName": "data/deleted-tweets.js",
          "globalName": "YTD.deleted_tweets.part0",
          "count": "3"
        }
      ]
    },
    "directMessages": {
      "mediaDirectory": "data/direct_messages_media",
      "files": [
        {
          "fileName": "data/direct-messages.js",
          "globalName": "YTD.direct_messages.part0",
          "count": "3"
        }
      ]
    },
    "ipAudit": {
      "files": [
        {
          "fileName": "data/ip-audit.js",
          "globalName": "YTD.ip_audit.part0",
          "count": "3"
        }
      ]
    },
    "like": {
      "files": [
        {
          "fileName": "data/like.js",
          "globalName": "YTD.like.part0",
          "count": "6"
        }
      ]
    },
    "noteTweet": {
      "files": [
        {
          "fileName": "data/note-tweet.js",
          "globalName": "YTD.note_tweet.part0",
          "count": "2"
        }
      ]
    },
    "profile": {
      "files": [
        {
          "fileName": "data/profile.js",
          "globalName": "YTD.profile.part0",
          "count": "1"
        }
      ]
    },
    "screenNameChange": {
      "files": [
        {
          "fileName": "data/screen-name-change.js",
          "globalName": "YTD.screen_name_change.part0",
          "count": "1"
        }
      ]
    },
    "tweets": {
      "mediaDirectory": "data/tweets_media",
      "files": [
        {
          "fileName": "data/tweets.js",
          "globalName": "YTD.tweets.part0",
          "count": "349"
        }
      ]
    },
    "tweetsMedia": {
      "mediaDirectory": "data/tweets_media"
    }
  }
}
