window.YTD.ip_audit.part0 = [
  {
    "ipAudit": {
      "accountId": "212904417",
      "createdAt": "2025-10-18T20:00:12.000Z",
      "loginIp": "192.0.2.44",
      "loginPortNumber": "443"
    }
  },
  {
    "ipAudit": {
      "accountId": "212904417",
      "createdAt": "2025-10-30T19:12:40.000Z",
      "loginIp": "198.51.100.7",
      "loginPortNumber": "443"
    }
  },
  {
    "ipAudit": {
      "accountId": "212904417",
      "createdAt": "2025-11-02T18:40:02.000Z",
      "loginIp": "2001:db8:5a::17",
      "loginPortNumber": "443"
    }
  }
]
