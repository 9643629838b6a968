// SPDX-License-Identifier: MIT
#include "cli/ChosenBatches.h"

#include "cli/CliText.h"
#include "cli/Sentences.h"
#include "cli/TextSource.h"
#include "common/Format.h"
#include "common/ReasonText.h"
#include "pasted/BatchIdFinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Error unusable(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, 0, {}};
}

QString sentenceFor(const BatchIds::Rejected &rejected)
{
    return CliText::tr("'%1' cannot be a batch ID: %2").arg(rejected.text, ReasonText::of(rejected.problem));
}

// A few of the words, for the others their number.
QString listed(const QStringList &words, qsizetype further)
{
    constexpr qsizetype mostShown = 5;
    QStringList shown;
    for (const QString &word : words.first(std::min(words.size(), mostShown)))
        shown << u"'%1'"_s.arg(word);
    const qsizetype rest = words.size() - shown.size() + further;
    if (rest > 0)
        shown << CliText::tr("%1 more", "a number of words").arg(Format::number(rest));
    return shown.join(", "_L1);
}

// Nothing if it is a good argument.
std::optional<Error> readArgument(BatchIdFinder &finder, const QString &argument)
{
    if (argument.trimmed().isEmpty())
        return unusable(CliText::tr("a batch ID is empty"));
    finder.readTyped(argument);
    if (!finder.found().rejected.isEmpty())
        return unusable(sentenceFor(finder.found().rejected.first()));
    if (!finder.found().unlikely.isEmpty())
        return unusable(CliText::tr("%1: no batch ID by its shape; as an argument of its own it is taken as it is")
                            .arg(listed(finder.found().unlikely, finder.found().further)));
    return std::nullopt;
}

QStringList remarksAbout(const BatchIds &found)
{
    QStringList remarks;
    QStringList leftOut = found.unlikely;
    for (const BatchIds::Rejected &rejected : found.rejected)
        leftOut << rejected.text;
    if (!leftOut.isEmpty())
        remarks << CliText::tr("left out what is probably no batch ID: %1").arg(listed(leftOut, found.further));
    if (found.secrets > 0)
        remarks << CliText::tr("left out what may be an API key: %1 of the words").arg(Format::number(found.secrets));
    return remarks;
}

} // namespace

bool needsText(const BatchChoice &choice)
{
    return std::ranges::any_of(choice.arguments, [](const QString &argument) { return isTextSource(argument); });
}

Result<ChosenBatches> chooseBatches(const BatchChoice &choice, const ReadText &readText)
{
    // All arguments are looked at before a text is waited for.
    BatchIdFinder typed;
    for (const QString &argument : choice.arguments) {
        if (isTextSource(argument))
            continue;
        if (const auto problem = readArgument(typed, argument))
            return *problem;
    }
    BatchIdFinder finder;
    for (const QString &argument : choice.arguments) {
        if (!isTextSource(argument)) {
            finder.readTyped(argument);
            continue;
        }
        const auto text = readText(argument);
        if (!text)
            return Error{text.error().kind, u"%1: %2"_s.arg(nameOfTextSource(argument), text.error().detail), 0, {}};
        finder.readText(text.value());
    }
    const BatchIds &found = finder.found();
    const QStringList remarks = remarksAbout(found);
    if (found.batches.isEmpty())
        return unusable((QStringList(CliText::tr("a batch ID is missing")) + remarks).join(u"; "_s));
    ChosenBatches chosen{found.batches, remarks};
    for (BatchRef &batch : chosen.batches)
        batch.kind = choice.kind ? choice.kind : batch.kind;
    return chosen;
}

} // namespace enrow
