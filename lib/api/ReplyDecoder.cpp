// SPDX-License-Identifier: MIT
#include "api/ReplyDecoder.h"

#include "api/HeadReader.h"
#include "api/RowReader.h"

#include <array>
#include <exception>
#include <memory>

namespace enrow
{

namespace
{

Error unreadable(const char *why)
{
    return Error{ErrorKind::UnreadableReply, QString::fromLatin1(why), 0, {}};
}

// Memory that serves one reply after another on this thread. That for a huge one is given back.
class Workbench
{
public:
    Workbench() = default;
    ~Workbench()
    {
        constexpr size_t keptCapacity = 16 * 1024 * 1024;
        if (m_tools.finder.capacity() > keptCapacity)
            m_tools.finder = TokenFinder();
        for (auto &builder : m_tools.builders) {
            if (builder && builder->capacity() > keptCapacity)
                builder.reset();
        }
    }
    Q_DISABLE_COPY_MOVE(Workbench)

    JsonReader readerOf(std::string_view json) { return JsonReader(json, m_tools.finder.find(json)); }

    // May still hold rows of a reply that was given up.
    ResultChunkBuilder &builderOf(BatchKind kind)
    {
        auto &builder = m_tools.builders[size_t(kind)];
        if (!builder)
            builder = std::make_unique<ResultChunkBuilder>(kind);
        return *builder;
    }

private:
    struct Tools {
        TokenFinder finder;
        std::array<std::unique_ptr<ResultChunkBuilder>, allBatchKinds.size()> builders;
    };

    static Tools &toolsOfThisThread()
    {
        thread_local Tools tools;
        return tools;
    }

    Tools &m_tools = toolsOfThisThread();
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
    ResultsReader(JsonReader &json, ResultChunkBuilder &builder, std::stop_token stop)
        : m_json(json)
        , m_builder(builder)
        , m_stop(std::move(stop))
    {
    }

    // Throws Stopped where the stop token fired.
    void read()
    {
        chunk.reset();
        skippedRows = 0;
        m_builder.clear();
        RowReader rows(m_json, m_builder);
        uint32_t entry = 0;
        const bool isArray = m_json.readArray([&] {
            constexpr uint32_t entriesBetweenLooks = 256;
            if (++entry % entriesBetweenLooks == 0 && m_stop.stop_requested())
                throw Stopped();
            skippedRows += rows.read() ? 0 : 1;
        });
        if (!isArray)
            return;
        chunk = m_builder.finish();
        if (!chunk)
            throw MalformedJson("more than a chunk can hold");
    }

    std::shared_ptr<const ResultChunk> chunk;
    qint64 skippedRows = 0;

private:
    JsonReader &m_json;
    ResultChunkBuilder &m_builder;
    std::stop_token m_stop;
};

Result<BatchReply> decode(BatchKind kind, QByteArray body, const std::stop_token &stop)
{
    Workbench bench;
    JsonReader json = bench.readerOf(withoutByteOrderMark(body));
    HeadReader head(json);
    ResultsReader results(json, bench.builderOf(kind), stop);
    const bool isObject = json.readObject([&](std::string_view key) {
        if (key == "general")
            head.readGeneral();
        else if (key == "stats")
            head.readStats();
        else if (key == "results")
            results.read();
        else
            head.readOther(key);
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
        Workbench bench;
        JsonReader json = bench.readerOf(withoutByteOrderMark(body));
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
