// SPDX-License-Identifier: MIT
#include "api/AccountDecoder.h"

#include "api/JsonValue.h"

namespace enrow
{

namespace
{

Account readAccount(const QByteArray &body)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string text(body.constData(), size_t(body.size()));
    simdjson::ondemand::document document = parser.iterate(text);
    TextArena arena;
    Account account;
    for (json::Field field : document.get_object()) {
        if (json::keyOf(field, arena) == "credits")
            account.credits = Credits::parse(json::textOf(field.value(), arena));
        else
            json::check(field.value(), arena);
    }
    // Text behind the end of the object.
    if (!document.current_location().error())
        throw simdjson::simdjson_error(simdjson::TAPE_ERROR);
    return account;
}

} // namespace

Result<Account> decodeAccount(const QByteArray &body)
{
    try {
        return readAccount(body);
    } catch (const simdjson::simdjson_error &) {
        return Error{ErrorKind::UnreadableReply, {}, 0, {}};
    }
}

} // namespace enrow
