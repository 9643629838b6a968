// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"

#include <QStringView>

#include <optional>

namespace enrow
{

// The batch that a link names.
struct BatchLink {
    BatchRef batch;
    // Whether the link is one that the API answers, so that its ID is one whatever its shape: the path of an endpoint
    // of batches, which tells the kind too.
    bool isOfTheApi = false;
};

// Reads the parameter `id` of a link, whole or only its query ("?id=…"), percent-decoded; also from a link that is
// wrapped into another one, as mail programs do ("https://safelinks.example/?url=https%3A%2F%2F…"). Nothing if there
// is none.
std::optional<BatchLink> readBatchLink(QStringView link);

// True for a text that can only be a link, or an end of one.
bool looksLikeLink(QStringView text);

} // namespace enrow
