// SPDX-License-Identifier: MIT
#pragma once

#include "api/JsonReader.h"

#include <QByteArray>

namespace enrow::test
{

// A JSON text with single quotes in place of double ones, and its reader at the start.
struct JsonBench {
    explicit JsonBench(QByteArray json)
        : text(json.replace('\'', '"').toStdString())
    {
    }

    const std::string text;
    TokenFinder finder;
    JsonReader reader{text, finder.find(text)};
};

} // namespace enrow::test
