// SPDX-License-Identifier: MIT
#include "api/ReplyDecoder.h"

#include "api/HeadReader.h"
#include "api/RowReader.h"

#include <exception>

namespace enrow
{

namespace
{

using simdjson::SIMDJSON_PADDING;

Error unreadable(const char *why)
{
    return Error{ErrorKind::UnreadableReply, QString::fromLatin1(why), 0, {}};
}

// The parser of this thread, whose buffers serve one reply after another. A huge reply's are given back.
class BorrowedParser
{
public:
    BorrowedParser() = default;
    ~BorrowedParser()
    {
        constexpr size_t keptCapacity = 16 * 1024 * 1024;
        if (m_parser.capacity() > keptCapacity)
            m_parser = simdjson::ondemand::parser();
    }
    Q_DISABLE_COPY_MOVE(BorrowedParser)

    // body: with SIMDJSON_PADDING bytes allocated behind its end. A byte order mark at its start is passed over.
    simdjson::ondemand::document iterate(const QByteArray &body)
    {
        std::string_view text(body.constData(), size_t(body.size()));
        if (text.starts_with("\xef\xbb\xbf"))
            text.remove_prefix(3);
        return m_parser.iterate(text.data(), text.size(), text.size() + SIMDJSON_PADDING);
    }

private:
    static simdjson::ondemand::parser &parserOfThisThread()
    {
        thread_local simdjson::ondemand::parser parser;
        return parser;
    }

    simdjson::ondemand::parser &m_parser = parserOfThisThread();
};

// Reads the rows of one reply; where `results` comes twice, the last one counts.
class ResultsReader
{
public:
    ResultsReader(BatchKind kind, std::stop_token stop)
        : m_kind(kind)
        , m_stop(std::move(stop))
    {
    }

    // False where the stop token fired.
    bool read(json::Value value)
    {
        chunk.reset();
        skippedRows = 0;
        if (!json::isArray(value)) {
            json::check(value, m_arena);
            return true;
        }
        ResultChunkBuilder builder(m_kind);
        RowReader rows(builder);
        uint32_t entry = 0;
        for (json::Value element : value.get_array()) {
            constexpr uint32_t entriesBetweenLooks = 256;
            if (++entry % entriesBetweenLooks == 0 && m_stop.stop_requested())
                return false;
            if (json::isObject(element)) {
                rows.read(element.get_object());
            } else {
                json::check(element, m_arena);
                ++skippedRows;
            }
        }
        chunk = builder.finish();
        if (!chunk)
            throw simdjson::simdjson_error(simdjson::CAPACITY);
        return true;
    }

    std::shared_ptr<const ResultChunk> chunk;
    qint64 skippedRows = 0;

private:
    BatchKind m_kind;
    std::stop_token m_stop;
    TextArena m_arena;
};

Result<BatchReply> decode(BatchKind kind, std::shared_ptr<const QByteArray> raw, const std::stop_token &stop)
{
    BorrowedParser parser;
    simdjson::ondemand::document document = parser.iterate(*raw);
    HeadReader head;
    ResultsReader results(kind, stop);
    TextArena arena;
    for (json::Field field : document.get_object()) {
        const std::string_view key = json::keyOf(field, arena);
        if (key == "general")
            head.readGeneral(field.value());
        else if (key == "stats")
            head.readStats(field.value());
        else if (key != "results")
            json::check(field.value(), arena);
        else if (!results.read(field.value()))
            return Error{};
    }
    if (!document.current_location().error())
        return unreadable("text behind the end of the JSON");
    if (!head.hasRead() && !results.chunk)
        return unreadable("neither general nor stats nor results");

    BatchReply reply{kind, head.headFor(kind), results.chunk, std::move(raw)};
    reply.head.resultRows = reply.chunk ? reply.chunk->rowCount() : 0;
    reply.head.skippedRows = results.skippedRows;
    return reply;
}

QByteArray objectAt(json::Array array, uint32_t row)
{
    uint32_t objects = 0;
    for (json::Value element : array) {
        if (!json::isObject(element) || objects++ != row)
            continue;
        json::Object object = element.get_object();
        const std::string_view json = withoutTrailingSpace(object.raw_json());
        return QByteArray(json.data(), qsizetype(json.size()));
    }
    return {};
}

} // namespace

Result<BatchReply> decodeBatchReply(BatchKind kind, QByteArray body, std::stop_token stop)
{
    if (stop.stop_requested())
        return Error{};
    body.reserve(body.size() + qsizetype(SIMDJSON_PADDING));
    try {
        return decode(kind, std::make_shared<const QByteArray>(std::move(body)), stop);
    } catch (const std::exception &error) {
        return unreadable(error.what());
    }
}

QByteArray rowJson(const QByteArray &body, uint32_t row)
{
    QByteArray padded = body;
    padded.reserve(body.size() + qsizetype(SIMDJSON_PADDING));
    try {
        BorrowedParser parser;
        simdjson::ondemand::document document = parser.iterate(padded);
        TextArena arena;
        QByteArray json;
        for (json::Field field : document.get_object()) {
            if (json::keyOf(field, arena) != "results")
                continue;
            json::Value value = field.value();
            json = json::isArray(value) ? objectAt(value.get_array(), row) : QByteArray();
        }
        return json;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace enrow
