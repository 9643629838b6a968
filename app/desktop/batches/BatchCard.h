// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"
#include "core/Clock.h"
#include "desktop/common/Tone.h"
#include "store/BatchGroup.h"

#include <QCoreApplication>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace enrow
{

struct Batch;

// What the list says about one batch at one moment, in words: painted, shown as a tooltip and spoken from here alone.
struct BatchCard {
    Q_DECLARE_TR_FUNCTIONS(enrow::BatchCard)

public:
    QString title; // see batchName()
    std::optional<BatchKind> kind;
    BatchGroup group = BatchGroup::Running;
    QString status; // a word or two
    Tone tone = Tone::Neutral;
    std::optional<int> percent;                   // of the rows requested; absent until known
    QString added;                                // "14:03" today, else "26 Nov"
    QString figures;                              // "3,369 of 5,000 found", "1,234 of 5,000"; may be empty
    std::optional<std::chrono::seconds> timeLeft; // of one that moves, once it can be estimated
    QString schedule;                             // "next check in 5 s", may be empty
    QString problem;                              // what is in the way, in one sentence; may be empty
    Tone problemTone = Tone::Negative;
    bool hasNote = false;
    bool waitsForKey = false; // which its status says in the list, and a message over it why
    bool isUnknown = false;   // which its status says in the list, and its page what to do
    bool countsDown = false;  // true if a text changes as time passes, but for the day

    static BatchCard of(const Batch &batch, const Clock &clock);

    // Everything, as lines of escaped rich text for a tooltip.
    static QString details(const Batch &batch, const Clock &clock);
    // Everything, as one text for assistive technology.
    static QString spoken(const Batch &batch, const Clock &clock);

    // What is in the way, in whole sentences, where there is room for them; may be empty.
    static QString explanation(const Batch &batch, const Clock &clock);

    // The percentage of one that moves, else the status.
    QString badge() const;
    // What is said beside the date, where that is all: the figures, and in their place or after them what is in the
    // way.
    QString summary() const;
    // True if summary() tells the problem.
    bool warns() const
    {
        return !problem.isEmpty() && !waitsForKey && !isUnknown && (figures.isEmpty() || group == BatchGroup::Done);
    }
    // What is said below the figures, where there is room for it: what is in the way, or planned.
    QString remark() const { return problem.isEmpty() || waitsForKey ? schedule : problem; }

    friend bool operator==(const BatchCard &, const BatchCard &) = default;
};

} // namespace enrow

Q_DECLARE_METATYPE(enrow::BatchCard)
