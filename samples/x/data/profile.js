window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "Consultant dermatologist, St Wilfrid's, Marbury. Bikes, bakes, choir, one dog. Own psoriasis. Views mine, not advice. she/her",
        "website": "https://t.co/pCDAVEBqYc",
        "location": "Marbury"
      },
      "avatarMediaUrl": "https://pbs.twimg.com/profile_images/1952311804417802240/VUwEqKgi.jpg",
      "headerMediaUrl": "https://pbs.twimg.com/profile_banners/212904417/1754507412"
    }
  }
]
