// SPDX-License-Identifier: MIT
#include "api/AccountDecoder.h"

#include "api/JsonReader.h"

namespace enrow
{

namespace
{

Result<Account> readAccount(std::string_view body)
{
    TokenFinder finder;
    JsonReader json(body, finder.find(body));
    if (!json.isObject())
        throw MalformedJson("no object");
    Account account;
    bool isOfTheApi = false;
    json.readObject([&](std::string_view key) {
        isOfTheApi = isOfTheApi || key == "credits" || key == "webhooks";
        if (key == "credits")
            account.credits = ReportedCredits::fromText(json.text());
        else
            json.skip();
    });
    if (!json.atEnd())
        throw MalformedJson("text after the object");
    if (!isOfTheApi)
        return Error{ErrorKind::NotTheApi, {}, 0, {}}; // a portal's JSON says nothing about a key
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
