// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace enrow
{

// The replies about batches that a JSON text holds, however they were saved: one alone, arrays of them, one after the
// other or one a line, and within other objects. What else the text holds is passed over.
//
// A reply is an object with `general` (its `id` or `status`), with `results` whose rows have a qualification, or with
// `stats` as the API counts beside `results` or an ID. Its bytes are for decodeBatchReply() to judge.
struct FoundReplies {
    struct Reply {
        std::string_view json; // as it came, within the text
        QString id;            // general.id, else `id` or `batch_id` beside it; empty if there is none
        // As far as rows or costs show it: a reply without rows may be of any kind.
        std::optional<BatchKind> kind;
        int line = 0; // where the text is read line by line, from 1; 0 if it is one text
    };
    // What is no JSON: the whole text, or one of its lines.
    struct Damage {
        bool isCutOff = false; // it ends before it is complete
        int line = 0;

        friend bool operator==(const Damage &, const Damage &) = default;
    };

    std::vector<Reply> replies;
    std::vector<Damage> damages;

    // text: UTF-8 without a byte order mark; it must outlive what is found in it. Nesting beyond that of JsonReader
    // counts as damage.
    static FoundReplies in(std::string_view text);
};

} // namespace enrow
