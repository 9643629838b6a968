// SPDX-License-Identifier: MIT
#include "desktop/FilesGiven.h"

#include "common/Format.h"
#include "common/ReasonText.h"
#include "pasted/BatchIdFinder.h"
#include "pasted/PastedFile.h"
#include "saved/SavedFolder.h"
#include "store/ArchiveSchema.h"
#include "store/BatchOpening.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace enrow
{

namespace
{

// With %1 for the name of the file, and %2 for what the system or the decoder says.
QString sentenceOf(SavedFault::Kind fault)
{
    using Kind = SavedFault::Kind;
    switch (fault) {
    case Kind::CannotBeRead: return FilesGiven::tr("%1 cannot be read: %2", "a file name, and the reason");
    case Kind::TooLarge: return FilesGiven::tr("%1 is larger than 64 MB");
    case Kind::Empty: return FilesGiven::tr("%1 is empty");
    case Kind::PackedOtherwise: return FilesGiven::tr("%1 is compressed; extract it first");
    case Kind::PackedTwice: return FilesGiven::tr("%1 is compressed twice; extract it first");
    case Kind::Damaged: return FilesGiven::tr("%1 is damaged and cannot be extracted");
    case Kind::CutOff: return FilesGiven::tr("%1 is cut off");
    case Kind::NotJson: return FilesGiven::tr("%1 is incomplete JSON");
    case Kind::WebPage: return FilesGiven::tr("%1 is a web page, not a reply");
    case Kind::NoReply: return FilesGiven::tr("%1 contains no Enrow reply");
    case Kind::NoId:
        return FilesGiven::tr("%1 does not say which batch it belongs to; name the file after the batch ID");
    case Kind::UnusableId: return FilesGiven::tr("%1 has a batch ID that cannot be used");
    case Kind::NoKind:
        return FilesGiven::tr(
            "%1 does not show its kind; put email-finder, email-verifier or phone-finder into the file name");
    case Kind::UnreadableReply: return FilesGiven::tr("%1 contains a reply that cannot be read: %2");
    }
    Q_UNREACHABLE();
}

bool isBackup(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && ArchiveSchema::isMarked(file.read(ArchiveSchema::sizeOfMark));
}

} // namespace

FilesGiven FilesGiven::in(const QList<QUrl> &urls)
{
    FilesGiven given;
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
        else
            given.texts.append(url.toString());
    }
    const SavedFolder folder = SavedFolder::in(paths, {});
    const QSet<QString> named(paths.begin(), paths.end());
    for (const QString &path : folder.files)
        given.left.append({path, named.contains(path)});
    given.count = given.left.size();
    for (const QString &path : folder.unreadable)
        given.failures.append(tr("The folder %1 cannot be read").arg(QFileInfo(path).fileName()));
    if (folder.isTooDeep)
        given.failures.append(tr("Folders more than %1 deep were skipped").arg(Format::number(SavedFolder::deepest)));
    if (folder.isTooMany)
        given.failures.append(tr("After %1 files, the rest was skipped").arg(Format::number(SavedFolder::mostFiles)));
    return given;
}

void FilesGiven::readRound(const QDateTime &now, qint64 mostBytes)
{
    opened.clear();
    named.clear();
    texts.clear();
    lists.clear();
    backups.clear();
    failures.clear();
    qint64 bytes = 0;
    while (!left.isEmpty() && bytes < mostBytes) {
        const size_t before = opened.size();
        read(left.takeFirst(), now);
        for (size_t i = before; i < opened.size(); ++i)
            bytes += opened[i].raw->size();
    }
}

void FilesGiven::read(const File &file, const QDateTime &now)
{
    if (file.isNamed && isBackup(file.path)) {
        backups.append(file.path);
        return;
    }
    const SavedFile saved = SavedFile::open(file.path, {});
    const QString name = QFileInfo(file.path).fileName();
    if (file.isNamed && takeAsList(file, saved))
        return;
    if (saved.isOther() && file.isNamed) {
        if (const auto text = textOfFile(file.path))
            texts.append(text.value());
        else
            fail(name, {SavedFault::Kind::CannotBeRead, 0, text.error().detail, text.error().reason});
        return;
    }
    for (const auto &[ref, reply] : saved.replies)
        opened.push_back(BatchOpening::batchOf(ref, reply, name, now));
    named.append(saved.named);
    for (const SavedFault &fault : saved.faults)
        fail(name, fault);
}

// A table that names a batch, as an export with the IDs does, is searched for those as any text is.
bool FilesGiven::takeAsList(const File &file, const SavedFile &saved)
{
    const QString suffix = QFileInfo(file.path).suffix().toLower();
    const bool isBook = QStringList{QStringLiteral("xlsx"), QStringLiteral("xlsm")}.contains(suffix);
    const bool isTable =
        QStringList{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab")}.contains(suffix);
    const auto isTooLarge = [](const SavedFault &fault) { return fault.kind == SavedFault::Kind::TooLarge; };
    if (isTable && (saved.isOther() || std::ranges::any_of(saved.faults, isTooLarge))) {
        const auto text = textOfFile(file.path);
        BatchIdFinder finder;
        finder.readText(text ? text.value() : QString());
        if (!text || text->isEmpty() || !finder.found().batches.isEmpty())
            return false;
    } else if (!isBook) {
        return false;
    }
    lists.append(file.path);
    return true;
}

void FilesGiven::fail(const QString &name, const SavedFault &fault)
{
    const QString place =
        fault.line == 0
            ? name
            : tr("%1, line %2", "the name of a file, and the number of a line").arg(name, Format::number(fault.line));
    const QString sentence = sentenceOf(fault.kind);
    const QString why = fault.reason.isEmpty() ? fault.detail : ReasonText::of(fault.reason);
    failures.append(sentence.contains(QStringLiteral("%2")) ? sentence.arg(place, why) : sentence.arg(place));
}

} // namespace enrow
