// SPDX-License-Identifier: MIT
#include "simulator/SeedReplies.h"

#include "simulator/SimulatorData.h"

namespace enrow
{

QString seedSearchId()
{
    return QStringLiteral("3d4cb64e-i64d-41e8-a686-736751004a32");
}

QByteArray seedSearchReply()
{
    return simulatorData("search.json");
}

QString seedVerificationId()
{
    return QStringLiteral("9d4fa0ed-f76b-409f-bee4-d5468ebda70e");
}

QByteArray seedVerificationReply()
{
    return simulatorData("verification.json");
}

} // namespace enrow
