// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "desktop/common/Tone.h"

#include <QCoreApplication>
#include <QMetaType>
#include <QString>

#include <optional>

namespace enrow
{

struct Batch;

// What the list says about one batch at one moment, in words: painted, shown as a tooltip and spoken from here alone.
struct BatchCard {
    Q_DECLARE_TR_FUNCTIONS(enrow::BatchCard)

public:
    QString title;    // the label, else the short ID
    QString subtitle; // the kind, and the short ID where a label is the title
    QString status;   // a word or two
    Tone tone = Tone::Neutral;
    std::optional<int> percent; // of the rows requested; absent until known
    QString progress;           // "1,234 of 5,000 · about 2 min left", may be empty
    QString valid;              // "812 valid", may be empty
    QString schedule;           // "next check in 5 s", may be empty
    QString problem;            // what is in the way, in one sentence; may be empty
    Tone problemTone = Tone::Negative;
    bool countsDown = false; // true if a text changes as time passes
    QString details;         // everything, as lines of escaped rich text for a tooltip
    QString spoken;          // everything, as one text for assistive technology

    static BatchCard of(const Batch &batch, const Clock &clock);

    friend bool operator==(const BatchCard &, const BatchCard &) = default;
};

} // namespace enrow

Q_DECLARE_METATYPE(enrow::BatchCard)
