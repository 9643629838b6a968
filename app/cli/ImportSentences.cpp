// SPDX-License-Identifier: MIT
#include "cli/ImportSentences.h"

#include "cli/CliText.h"
#include "common/Format.h"
#include "common/ReasonText.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString withId(const BatchOpening::One &one, const QString &what)
{
    return u"%1: %2"_s.arg(one.batch.ref.id, what);
}

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, detail);
}

QString reasonOf(const SavedFault &fault)
{
    const QString why = fault.reason.isEmpty() ? fault.detail : ReasonText::of(fault.reason);
    using Kind = SavedFault::Kind;
    switch (fault.kind) {
    case Kind::CannotBeRead: return withDetail(CliText::tr("it cannot be read"), why);
    case Kind::TooLarge: return CliText::tr("it has more than 64 MB, as it is or unpacked");
    case Kind::Empty: return CliText::tr("it is empty");
    case Kind::PackedOtherwise: return CliText::tr("it is packed, and only .gz and .zst are unpacked here");
    case Kind::PackedTwice: return CliText::tr("it is packed twice");
    case Kind::Damaged: return CliText::tr("it is damaged, and cannot be unpacked");
    case Kind::CutOff: return CliText::tr("it is cut off");
    case Kind::NotJson: return CliText::tr("it is no whole JSON");
    case Kind::WebPage: return CliText::tr("it is a web page, not a reply");
    case Kind::NoReply: return CliText::tr("there is no reply about a batch in it");
    case Kind::NoId: return CliText::tr("there is no batch ID in it; call the file by its ID, as in ID.json");
    case Kind::UnusableId: return withDetail(CliText::tr("its batch ID cannot be used"), why);
    case Kind::NoKind: return CliText::tr("it does not show its kind; --kind says it");
    case Kind::UnreadableReply: return withDetail(CliText::tr("its reply cannot be read"), why);
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentenceFor(const SavedFault &fault)
{
    return fault.line == 0
               ? reasonOf(fault)
               : CliText::tr("line %1: %2", "a number, what is wrong").arg(Format::number(fault.line), reasonOf(fault));
}

ExitCode exitCodeFor(SavedFault::Kind fault)
{
    return fault == SavedFault::Kind::CannotBeRead ? ExitCode::FileFailed : ExitCode::UnreadableReply;
}

QString sentenceFor(const BatchOpening::One &opened)
{
    const qint64 rows = opened.batch.head.resultRows;
    const auto withRows = [rows](const QString &words) { return words.arg(Format::number(rows)); };
    QString what;
    switch (opened.how) {
    case BatchOpening::How::Added:
        what = withRows(CliText::tr("imported, %1 rows", nullptr, Format::pluralOf(rows)));
        break;
    case BatchOpening::How::Completed:
        what = withRows(CliText::tr("imported over less that was here, %1 rows", nullptr, Format::pluralOf(rows)));
        break;
    case BatchOpening::How::There: return withId(opened, CliText::tr("already here", "a batch"));
    case BatchOpening::How::MoreThere:
        return withId(opened, CliText::tr("already here, with more or newer results", "a batch"));
    }
    if (opened.batch.poll.state != PollState::Done)
        what += "; "_L1 + CliText::tr("it was not done when it was saved", "a batch");
    return withId(opened, what);
}

QString sentenceAboutNamed(const BatchOpening::One &named)
{
    return withId(named, named.how == BatchOpening::How::Added
                             ? CliText::tr("added without results; enrow-desk will ask for them", "a batch")
                             : CliText::tr("already here", "a batch"));
}

QString sentenceFor(const ImportCounts &counts)
{
    const int imported = counts.imported + counts.completed;
    QStringList parts{CliText::tr("%Ln batches imported", nullptr, imported)};
    if (counts.named > 0)
        parts << CliText::tr("%Ln added without results", "batches", counts.named);
    if (counts.there > 0)
        parts << CliText::tr("%Ln already here", "batches", counts.there);
    if (counts.faults > 0)
        parts << CliText::tr("%Ln files cannot be read", nullptr, counts.faults);
    return parts.join(", "_L1);
}

} // namespace enrow
