// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"

#include <QList>
#include <QStringList>
#include <QStringView>

namespace enrow
{

// A JSON object in pasted text, read for the batches that it names and for nothing else.
//
// Named are batches by the replies of the API (`general.id`, and the top-level `id` of the reply to a POST), by the
// events of its webhooks (`event` and `id`, those of bulk work only), by keys as batch_id, by keys that are IDs
// themselves ({"…": "done"}), and by links. What rows carry (`index`, `custom` and the like) is never taken. Around
// these there may be other objects and arrays.
//
// Read too is what is no JSON but was once: typographic quotes of mail programs, single quotes and keys without quotes
// as consoles show them, and an object that is cut off at its end.
struct PastedObject {
    QList<BatchRef> batches;
    QStringList others;    // what has the shape of an ID and may name anything: a person's account, an owner
    qsizetype end = 0;     // in the text, after the object
    bool isClosed = false; // false if the text ended before the object

    // Whether an object begins at that place of the text: a brace, a key, a colon.
    static bool beginsAt(QStringView text, qsizetype at);

    // Reads the object that begins there.
    static PastedObject read(QStringView text, qsizetype at);
};

} // namespace enrow
