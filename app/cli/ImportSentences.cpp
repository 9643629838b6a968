// SPDX-License-Identifier: MIT
#include "cli/ImportSentences.h"

#include "cli/Sentences.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, detail);
}

QString reasonOf(const SavedFault &fault)
{
    using Kind = SavedFault::Kind;
    switch (fault.kind) {
    case Kind::CannotBeRead: return withDetail(u"it cannot be read"_s, fault.detail);
    case Kind::TooLarge: return u"it has more than 64 MB, as it is or unpacked"_s;
    case Kind::Empty: return u"it is empty"_s;
    case Kind::PackedOtherwise: return u"it is packed, and only .gz and .zst are unpacked here"_s;
    case Kind::PackedTwice: return u"it is packed twice"_s;
    case Kind::Damaged: return u"it is damaged, and cannot be unpacked"_s;
    case Kind::CutOff: return u"it is cut off"_s;
    case Kind::NotJson: return u"it is no whole JSON"_s;
    case Kind::WebPage: return u"it is a web page, not a reply"_s;
    case Kind::NoReply: return u"there is no reply about a batch in it"_s;
    case Kind::NoId: return u"there is no batch ID in it; call the file by its ID, as in ID.json"_s;
    case Kind::UnusableId: return withDetail(u"its batch ID cannot be used"_s, fault.detail);
    case Kind::NoKind: return u"it does not show its kind; --kind says it"_s;
    case Kind::UnreadableReply: return withDetail(u"its reply cannot be read"_s, fault.detail);
    }
    Q_UNREACHABLE();
}

QString batchesText(qsizetype count)
{
    return count == 1 ? u"1 batch"_s : u"%1 batches"_s.arg(numberText(count));
}

} // namespace

QString sentenceFor(const SavedFault &fault)
{
    return fault.line == 0 ? reasonOf(fault) : u"line %1: %2"_s.arg(numberText(fault.line), reasonOf(fault));
}

ExitCode exitCodeFor(SavedFault::Kind fault)
{
    return fault == SavedFault::Kind::CannotBeRead ? ExitCode::FileFailed : ExitCode::UnreadableReply;
}

QString sentenceFor(const BatchOpening::One &opened)
{
    const QString rows = rowsText(opened.batch.head.resultRows);
    const bool isDone = opened.batch.poll.state == PollState::Done;
    QString what;
    switch (opened.how) {
    case BatchOpening::How::Added: what = u"imported, %1"_s.arg(rows); break;
    case BatchOpening::How::Completed: what = u"imported over less that was here, %1"_s.arg(rows); break;
    case BatchOpening::How::There: return u"%1: already here"_s.arg(opened.batch.ref.id);
    case BatchOpening::How::MoreThere:
        return u"%1: already here, with more or newer results"_s.arg(opened.batch.ref.id);
    }
    const QString progress = isDone ? QString() : u"; it was not done when it was saved"_s;
    return u"%1: %2%3"_s.arg(opened.batch.ref.id, what, progress);
}

QString sentenceAboutNamed(const BatchOpening::One &named)
{
    const QString what = named.how == BatchOpening::How::Added
                             ? u"added without results; enrow-desk will ask for them"_s
                             : u"already here"_s;
    return u"%1: %2"_s.arg(named.batch.ref.id, what);
}

QString sentenceFor(const ImportCounts &counts)
{
    QStringList parts{u"%1 imported"_s.arg(batchesText(counts.imported + counts.completed))};
    if (counts.named > 0)
        parts << u"%1 added without results"_s.arg(numberText(counts.named));
    if (counts.there > 0)
        parts << u"%1 already here"_s.arg(numberText(counts.there));
    if (counts.faults > 0)
        parts << (counts.faults == 1 ? u"1 file cannot be read"_s
                                     : u"%1 files cannot be read"_s.arg(numberText(counts.faults)));
    return parts.join(u", "_s);
}

} // namespace enrow
