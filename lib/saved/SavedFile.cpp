// SPDX-License-Identifier: MIT
#include "saved/SavedFile.h"

#include "api/ReplyDecoder.h"
#include "api/ReplyFinder.h"
#include "core/BatchIds.h"
#include "pasted/BatchIdFinder.h"
#include "saved/Unpacking.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace enrow
{

namespace
{

using Fault = SavedFault::Kind;

constexpr qsizetype startSize = 4096; // enough to see what a text is

SavedFile failed(Fault kind)
{
    return {{}, {}, {{kind, 0}}};
}

SavedFile failed(const Error &error)
{
    return {{}, {}, {{Fault::CannotBeRead, 0, error.detail, error.reason}}};
}

std::optional<Fault> faultOf(Unpacked::End end)
{
    switch (end) {
    case Unpacked::End::Whole: return std::nullopt;
    case Unpacked::End::CutOff: return Fault::CutOff;
    case Unpacked::End::Damaged: return Fault::Damaged;
    case Unpacked::End::TooLarge: return Fault::TooLarge;
    }
    Q_UNREACHABLE();
}

// Unpacks the bytes in their place.
std::optional<Fault> unpackInto(QByteArray &bytes, qint64 most)
{
    const Packing packing = packingOf(bytes);
    if (packing == Packing::Other)
        return Fault::PackedOtherwise;
    Unpacked unpacked = unpack(bytes, packing, most);
    bytes = std::move(unpacked.bytes);
    if (const auto fault = faultOf(unpacked.end))
        return fault;
    return packing != Packing::None && packingOf(bytes) != Packing::None ? std::optional(Fault::PackedTwice)
                                                                         : std::nullopt;
}

// UTF-8 without a byte order mark; what has neither mark nor the zeros of a wider encoding stays as it came.
QByteArray asUtf8(QByteArray bytes)
{
    std::optional<QStringConverter::Encoding> encoding;
    for (const char16_t first : {u'\0', u'{', u'['}) {
        if (!encoding)
            encoding = QStringConverter::encodingForData(bytes, first);
    }
    if (!encoding)
        return bytes;
    if (*encoding == QStringConverter::Utf8)
        return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    const QString text = QStringDecoder(*encoding).decode(bytes);
    return text.toUtf8();
}

// The kind whose stable name is in the name of a file, as our exports write it.
std::optional<BatchKind> kindIn(const QString &name)
{
    for (const BatchKind kind : allBatchKinds) {
        if (name.contains(nameOf(kind), Qt::CaseInsensitive))
            return kind;
    }
    return std::nullopt;
}

// The one ID in the name of a file without its suffixes.
QString idIn(const QString &name)
{
    QString stem = name;
    for (const QLatin1StringView suffix :
         {QLatin1StringView(".gz"), QLatin1StringView(".zst"), QLatin1StringView(".json"), QLatin1StringView(".jsonl"),
          QLatin1StringView(".txt")}) {
        if (stem.endsWith(suffix, Qt::CaseInsensitive))
            stem.chop(suffix.size());
    }
    for (const BatchKind kind : allBatchKinds) // "email-finder-ID": what stands before an ID would be a part of it
        stem.replace(nameOf(kind), QLatin1StringView(" "), Qt::CaseInsensitive);
    stem.replace(u'_', u' ').replace(u'.', u' ');
    BatchIdFinder finder;
    finder.readText(stem);
    return finder.found().batches.size() == 1 ? finder.found().batches.first().id : QString();
}

class Reading
{
public:
    Reading(const QString &name, const QByteArray &text, const SavedFile::Options &options, std::stop_token stop)
        : m_name(name)
        , m_text(text)
        , m_options(options)
        , m_stop(std::move(stop))
    {
    }

    SavedFile read()
    {
        const FoundReplies found = FoundReplies::in({m_text.constData(), size_t(m_text.size())});
        for (const FoundReplies::Damage &damage : found.damages)
            m_file.faults.push_back({damage.isCutOff ? Fault::CutOff : Fault::NotJson, damage.line});
        m_isAlone = found.replies.size() == 1;
        for (const FoundReplies::Reply &reply : found.replies) {
            if (m_stop.stop_requested())
                return {};
            take(reply);
        }
        if (found.replies.empty() && found.damages.empty())
            takeNamed();
        return std::move(m_file);
    }

private:
    void take(const FoundReplies::Reply &found)
    {
        const QString id = found.id.isEmpty() && m_isAlone ? idIn(m_name) : found.id;
        if (id.isEmpty())
            return addFault(Fault::NoId, found.line);
        if (problemWithBatchId(id))
            return addFault(Fault::UnusableId, found.line, id.left(maxBatchIdLength));
        std::optional<BatchKind> kind = found.kind;
        for (const auto &other : {m_options.kind, kindIn(m_name)})
            kind = kind ? kind : other;
        // Its own bytes: those of the file may be many more, and go.
        auto reply = decodeBatchReply(kind.value_or(BatchKind::EmailFinder),
                                      QByteArray(found.json.data(), qsizetype(found.json.size())), m_stop);
        if (!reply)
            return m_file.faults.push_back(
                {Fault::UnreadableReply, found.line, reply.error().detail, reply.error().reason});
        if (!kind && reply->chunk && reply->chunk->rowCount() > 0)
            return addFault(Fault::NoKind, found.line);
        m_file.replies.push_back({{kind, comparableBatchId(id)}, std::move(reply.value())});
    }

    // What webhooks, links and the like name.
    void takeNamed()
    {
        BatchIdFinder finder;
        finder.readText(QString::fromUtf8(m_text).left(BatchIdFinder::longestText));
        m_file.named = finder.found().batches;
        if (m_file.named.isEmpty())
            addFault(Fault::NoReply, 0);
    }

    void addFault(Fault kind, int line, const QString &detail = {}) { m_file.faults.push_back({kind, line, detail}); }

    const QString &m_name;
    const QByteArray &m_text;
    const SavedFile::Options &m_options;
    const std::stop_token m_stop;
    bool m_isAlone = false;
    SavedFile m_file;
};

// What a text is that does not begin as JSON; nothing where it does, or is blank.
std::optional<Fault> otherThanJson(const QByteArray &start)
{
    if (start.isEmpty() || start.startsWith('{') || start.startsWith('['))
        return std::nullopt;
    return start.startsWith('<') ? Fault::WebPage : Fault::NoReply;
}

// Whether a text that is no JSON may have been that of a reply.
bool wasReply(const QByteArray &text)
{
    return text.contains("\"general\"") || text.contains("\"results\"");
}

} // namespace

bool SavedFile::isOther() const
{
    return replies.empty() && named.isEmpty() && faults.size() == 1 &&
           (faults.front().kind == Fault::NoReply || faults.front().kind == Fault::WebPage);
}

SavedFile SavedFile::read(const QString &name, QByteArray bytes, const Options &options, const std::stop_token &stop)
{
    if (bytes.size() > options.most)
        return failed(Fault::TooLarge);
    if (const auto fault = unpackInto(bytes, options.most))
        return failed(*fault);
    const QByteArray text = asUtf8(std::move(bytes));
    const QByteArray start = text.left(startSize).trimmed();
    if (start.isEmpty() && text.trimmed().isEmpty())
        return failed(Fault::Empty);
    if (const auto other = otherThanJson(start))
        return failed(*other);
    SavedFile file = Reading(name, text, options, stop).read();
    const bool isDamaged = file.replies.empty() && !file.faults.empty() && file.faults.front().line == 0 &&
                           (file.faults.front().kind == Fault::CutOff || file.faults.front().kind == Fault::NotJson);
    return isDamaged && !wasReply(text) ? failed(Fault::NoReply) : file;
}

SavedFile SavedFile::open(const QString &path, const Options &options, const std::stop_token &stop)
{
    const QFileInfo info(path);
    QFile file(path);
    // A pipe or a device may never end.
    if (info.exists() && !info.isFile())
        return failed(
            because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "it is not an ordinary file")}));
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error{ErrorKind::FileFailed, file.errorString(), 0, {}});
    // A long table is another text, of whatever size.
    const QByteArray start = file.peek(startSize);
    if (const auto other = otherThanJson(asUtf8(start).trimmed()); other && packingOf(start) == Packing::None)
        return failed(*other);
    if (info.size() > options.most)
        return failed(Fault::TooLarge);
    // It may grow meanwhile.
    QByteArray bytes = file.read(options.most + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(Error{ErrorKind::FileFailed, file.errorString(), 0, {}});
    return read(info.fileName(), std::move(bytes), options, stop);
}

} // namespace enrow
