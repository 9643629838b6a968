// SPDX-License-Identifier: MIT
#include "api/ReplyDecoder.h"

#include "api/HeadReader.h"
#include "api/RowReader.h"

#include <exception>

namespace enrow
{

namespace
{

Error unreadable(const char *why)
{
    return Error{ErrorKind::UnreadableReply, QString::fromLatin1(why), 0, {}};
}

// The token finder of this thread, whose memory serves one reply after another. That for a huge one is given back.
class BorrowedTokenFinder
{
public:
    BorrowedTokenFinder() = default;
    ~BorrowedTokenFinder()
    {
        constexpr size_t keptCapacity = 16 * 1024 * 1024;
        if (m_finder.capacity() > keptCapacity)
            m_finder = TokenFinder();
    }
    Q_DISABLE_COPY_MOVE(BorrowedTokenFinder)

    JsonReader readerOf(std::string_view json) { return JsonReader(json, m_finder.find(json)); }

private:
    static TokenFinder &finderOfThisThread()
    {
        thread_local TokenFinder finder;
        return finder;
    }

    TokenFinder &m_finder = finderOfThisThread();
};

std::string_view withoutByteOrderMark(const QByteArray &body)
{
    std::string_view text(body.constData(), size_t(body.size()));
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    return text;
}

// Thrown to leave a reply in the middle of its rows.
struct Stopped {
};

// Reads the rows of one reply; where `results` comes twice, the last one counts.
class ResultsReader
{
public:
    ResultsReader(JsonReader &json, BatchKind kind, std::stop_token stop)
        : m_json(json)
        , m_kind(kind)
        , m_stop(std::move(stop))
    {
    }

    // Throws Stopped where the stop token fired.
    void read()
    {
        chunk.reset();
        skippedRows = 0;
        ResultChunkBuilder builder(m_kind);
        RowReader rows(m_json, builder);
        uint32_t entry = 0;
        const bool isArray = m_json.readArray([&] {
            constexpr uint32_t entriesBetweenLooks = 256;
            if (++entry % entriesBetweenLooks == 0 && m_stop.stop_requested())
                throw Stopped();
            skippedRows += rows.read() ? 0 : 1;
        });
        if (!isArray)
            return;
        chunk = builder.finish();
        if (!chunk)
            throw MalformedJson("more than a chunk can hold");
    }

    std::shared_ptr<const ResultChunk> chunk;
    qint64 skippedRows = 0;

private:
    JsonReader &m_json;
    BatchKind m_kind;
    std::stop_token m_stop;
};

Result<BatchReply> decode(BatchKind kind, QByteArray body, const std::stop_token &stop)
{
    BorrowedTokenFinder finder;
    JsonReader json = finder.readerOf(withoutByteOrderMark(body));
    HeadReader head(json);
    ResultsReader results(json, kind, stop);
    const bool isObject = json.readObject([&](std::string_view key) {
        if (key == "general")
            head.readGeneral();
        else if (key == "stats")
            head.readStats();
        else if (key == "results")
            results.read();
        else
            json.skip();
    });
    if (!isObject)
        return unreadable("not a JSON object");
    if (!json.atEnd())
        return unreadable("text behind the end of the JSON");
    if (!head.hasRead() && !results.chunk)
        return unreadable("neither general nor stats nor results");

    BatchReply reply{kind, head.headFor(kind), results.chunk, std::make_shared<const QByteArray>(std::move(body))};
    reply.head.resultRows = reply.chunk ? reply.chunk->rowCount() : 0;
    reply.head.skippedRows = results.skippedRows;
    return reply;
}

} // namespace

Result<BatchReply> decodeBatchReply(BatchKind kind, QByteArray body, std::stop_token stop)
{
    if (stop.stop_requested())
        return Error{};
    if (body.capacity() < body.size())
        body.detach(); // of QByteArray::fromRawData: the reply keeps it longer than its owner may
    try {
        return decode(kind, std::move(body), stop);
    } catch (const Stopped &) {
        return Error{};
    } catch (const std::exception &error) {
        return unreadable(error.what());
    }
}

QByteArray rowJson(const QByteArray &body, uint32_t row)
{
    try {
        BorrowedTokenFinder finder;
        JsonReader json = finder.readerOf(withoutByteOrderMark(body));
        std::string_view wanted;
        json.readObject([&](std::string_view key) {
            if (key != "results")
                return json.skip();
            wanted = {};
            uint32_t objects = 0;
            json.readArray([&] {
                const bool isWanted = json.isObject() && objects++ == row;
                const std::string_view element = json.raw();
                if (isWanted)
                    wanted = element;
            });
        });
        return QByteArray(wanted.data(), qsizetype(wanted.size()));
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace enrow
