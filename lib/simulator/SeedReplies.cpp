// SPDX-License-Identifier: MIT
#include "simulator/SeedReplies.h"

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char searchReply[] = R"json({
  "general": {
    "id": "3d4cb64e-i64d-41e8-a686-736751004a32",
    "status": "completed",
    "custom": "campaign_q2"
  },
  "stats": {
    "finished": 3,
    "requested": 3,
    "valid": 2,
    "credits_cost": {
      "initial": 3,
      "refunded": 1,
      "final": 2
    }
  },
  "results": [
    {
      "index": "0",
      "qualification": "valid",
      "email": "dwight.schrute@dundermifflin.com",
      "info": {
        "domain": "dundermifflin.com",
        "firstname": "Dwight",
        "lastname": "Schrute",
        "companyInfo": {
          "name": "Dunder Mifflin"
        }
      },
      "raw_params": {
        "company_domain": "dundermifflin.com",
        "fullname": "Dwight Schrute"
      },
      "custom": "lead_001"
    },
    {
      "index": "1",
      "qualification": "valid",
      "email": "jim.halpert@dundermifflin.com",
      "info": {
        "domain": "dundermifflin.com",
        "firstname": "Jim",
        "lastname": "Halpert",
        "companyInfo": {
          "name": "Dunder Mifflin"
        }
      },
      "raw_params": {
        "company_domain": "dundermifflin.com",
        "fullname": "Jim Halpert"
      },
      "custom": "lead_002"
    },
    {
      "index": "2",
      "qualification": "invalid",
      "email": null,
      "raw_params": {
        "company_domain": "dundermifflin.com",
        "fullname": "Ryan Howard"
      },
      "custom": "lead_003"
    }
  ]
})json";

constexpr char verificationReply[] = R"json({
  "general": {
    "id": "9d4fa0ed-f76b-409f-bee4-d5468ebda70e",
    "status": "completed"
  },
  "results": [
    {
      "email": "pam.beesly@dundermifflin.com",
      "index": "195f87c6-376e-4eca-9861-f92935413b0c",
      "qualification": "valid"
    },
    {
      "email": "angela.martin@dundermifflin.com",
      "index": "662784ae-3722-47af-b056-7554e013f73b",
      "qualification": "valid"
    }
  ],
  "stats": {
    "credits_cost": 0.5,
    "requested": 2,
    "valid": 2
  }
})json";

} // namespace

QString seedSearchId()
{
    return u"3d4cb64e-i64d-41e8-a686-736751004a32"_s;
}

QByteArray seedSearchReply()
{
    return searchReply;
}

QString seedVerificationId()
{
    return u"9d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s;
}

QByteArray seedVerificationReply()
{
    return verificationReply;
}

} // namespace enrow
