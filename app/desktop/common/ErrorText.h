// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"
#include "core/Error.h"

#include <QCoreApplication>

namespace enrow
{

// Puts errors into words: what happened and what to do about it.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::ErrorText)

public:
    // One or two short sentences; where they leave something open, the server's or system's own words are quoted in
    // brackets, on one line and shortened.
    // Whether and when it is asked again is for whoever shows the sentence to say: only the state of polling knows.
    static QString sentence(const Error &error);

    // The same about what was asked with one of the person's keys: names the key where the error is about it, unless it
    // is the one without a name of its own.
    static QString sentence(const Error &error, const QString &keyName);

    // The same about a batch, which was asked for as one of that kind, or of each in turn.
    static QString sentence(const Error &error, const QString &keyName, std::optional<BatchKind> kind);

    // The same about a file that was to be written.
    static QString writeSentence(const Error &error);

    // Why a key that was entered is not kept beyond this run.
    static QString whyNotKept(const Error &error);
    // The same as sentence() about a question for the account, which no refresh of a batch repeats.
    static QString accountSentence(const Error &error);

    // "Answer: …", with the server's or system's own words on one line and shortened; empty if there are none.
    static QString answer(const Error &error);

    // The same as a headline of a few words, without advice: "Offline", "Key refused".
    static QString headline(ErrorKind kind);

private:
    // With %1 where the server's words go.
    static QString sentenceOf(ErrorKind kind);
    // Of a question that is not about a batch, and that no refresh repeats; empty if the sentence for batches does.
    static QString accountSentenceOf(ErrorKind kind);
};

} // namespace enrow
