// SPDX-License-Identifier: MIT
#include "api/AccountDecoder.h"

#include "api/JsonReader.h"

namespace enrow
{

namespace
{

Account readAccount(std::string_view body)
{
    TokenFinder finder;
    JsonReader json(body, finder.find(body));
    if (!json.isObject())
        throw MalformedJson("no object");
    Account account;
    json.readObject([&](std::string_view key) {
        if (key == "credits")
            account.credits = ReportedCredits::fromText(json.text());
        else
            json.skip();
    });
    if (!json.atEnd())
        throw MalformedJson("text behind the object");
    return account;
}

} // namespace

Result<Account> decodeAccount(const QByteArray &body)
{
    try {
        return readAccount(std::string_view(body.constData(), size_t(body.size())));
    } catch (const MalformedJson &) {
        return Error{ErrorKind::UnreadableReply, {}, 0, {}};
    }
}

} // namespace enrow
