// SPDX-License-Identifier: MIT
#include "api/ReplyDecoder.h"

#include "api/HeadReader.h"
#include "api/RowReader.h"

#include <QThreadStorage>

#include <algorithm>
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

Error tooLarge(qint64 rows, std::optional<qint64> requested)
{
    const QString came = QString::number(rows);
    if (!requested)
        return because(
            ErrorKind::ReplyTooLarge,
            {QT_TRANSLATE_NOOP("enrow::Reason", "%1 rows, and it does not say how many were requested"), {came}});
    return because(ErrorKind::ReplyTooLarge, {QT_TRANSLATE_NOOP("enrow::Reason", "%1 rows for %2 requested"),
                                              {came, QString::number(*requested)}});
}

// More entries than that are no answer to what was asked, but meant to take memory and time: ten times what was
// requested, and within bounds that hold whatever the reply says of itself. A batch of the API has at most 5,000 rows.
qint64 mostEntries(std::optional<qint64> requested)
{
    return std::clamp<qint64>(10 * requested.value_or(0), 100'000, 1'000'000);
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
        static QThreadStorage<Tools *> tools; // not thread_local: MinGW destroys that too late
        if (!tools.hasLocalData())
            tools.setLocalData(new Tools);
        return *tools.localData();
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

struct MoreThanAChunkHolds {
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

    // Keeps at most so many entries: of more than that none is kept, and they are only counted. Throws Stopped where
    // the stop token fired.
    void read(qint64 most)
    {
        chunk.reset();
        entries = 0;
        skippedRows = 0;
        m_builder.clear();
        RowReader rows(m_json, m_builder);
        const bool isArray = m_json.readArray([&] {
            constexpr qint64 entriesBetweenLooks = 256;
            if (++entries % entriesBetweenLooks == 0 && m_stop.stop_requested())
                throw Stopped();
            if (entries > most)
                m_json.skip();
            else if (rows.read())
                return;
            else
                ++skippedRows;
            m_json.dropTexts();
        });
        if (!isArray || entries > most)
            return;
        chunk = m_builder.finish();
        if (!chunk)
            throw MoreThanAChunkHolds();
    }

    std::shared_ptr<const ResultChunk> chunk; // null if there is no array, or where it was only counted
    qint64 entries = 0;
    qint64 skippedRows = 0;

private:
    JsonReader &m_json;
    ResultChunkBuilder &m_builder;
    std::stop_token m_stop;
};

// How many rows are valid and hold the address or number that was searched.
std::optional<qint64> validRowsOf(const ResultChunk *rows)
{
    if (!rows)
        return std::nullopt;
    const ColumnId searched = rows->kind() == BatchKind::PhoneFinder ? ColumnId::Number : ColumnId::Email;
    qint64 valid = 0;
    for (uint32_t row = 0; row < rows->rowCount(); ++row)
        valid += groupOf(rows->qualification(row)) == QualificationGroup::Valid && !rows->text(row, searched).empty();
    return valid;
}

// What one pass over a reply finds out.
struct Pass {
    bool isObject = false;
    bool hasHead = false;
    QString words; // of a reply that is none
    BatchHead head;
    std::shared_ptr<const ResultChunk> chunk;
    qint64 entries = 0;
};

// requested: what a pass before found out. `stats` may come after `results`.
Pass readOnce(BatchKind kind, Workbench &bench, std::string_view text, std::optional<qint64> requested,
              const std::stop_token &stop)
{
    JsonReader json = bench.readerOf(text);
    HeadReader head(json);
    ResultsReader results(json, bench.builderOf(kind), stop);
    Pass pass;
    pass.isObject = json.readObject([&](std::string_view key) {
        if (key == "general")
            head.readGeneral();
        else if (key == "stats")
            head.readStats();
        else if (key == "results")
            results.read(mostEntries(requested ? requested : head.requested()));
        else
            head.readOther(key);
    });
    if (pass.isObject && !json.atEnd())
        throw MalformedJson("text behind the end of the JSON");
    pass.hasHead = head.hasRead();
    pass.words = head.reason();
    pass.head = head.headFor(kind, results.entries);
    pass.head.resultRows = results.entries - results.skippedRows;
    pass.head.validRows = validRowsOf(results.chunk.get());
    pass.head.skippedRows = results.skippedRows;
    pass.chunk = results.chunk;
    pass.entries = results.entries;
    return pass;
}

Result<BatchReply> decode(BatchKind kind, QByteArray body, const std::stop_token &stop)
{
    Workbench bench;
    const std::string_view text = withoutByteOrderMark(body);
    Pass pass = readOnce(kind, bench, text, {}, stop);
    const std::optional<qint64> requested = pass.head.requested;
    if (pass.entries > mostEntries(requested))
        return tooLarge(pass.entries, requested);
    if (pass.entries > 0 && !pass.chunk)
        pass = readOnce(kind, bench, text, requested, stop);
    if (!pass.isObject)
        return because(ErrorKind::UnreadableReply, {QT_TRANSLATE_NOOP("enrow::Reason", "it is not a JSON object")});
    if (!pass.hasHead && !pass.chunk)
        return Error{ErrorKind::NotTheApi, pass.words, 0, {}}; // neither general nor stats nor results
    return BatchReply{kind, pass.head, pass.chunk, std::make_shared<const QByteArray>(std::move(body))};
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
    } catch (const MoreThanAChunkHolds &) {
        return because(ErrorKind::ReplyTooLarge, {QT_TRANSLATE_NOOP("enrow::Reason", "more than 1024 MiB of rows")});
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
