// SPDX-License-Identifier: MIT
#include "store/BatchRecord.h"

#include "core/BatchIds.h"

#include <QCryptographicHash>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

enum Column {
    Kind,
    Id,
    Label,
    Note,
    KeyName,
    Origin,
    Added,
    Paused,
    ErrorKindName,
    ErrorDetail,
    ErrorHttp,
    Asked,
    Status,
    StatusText,
    Custom,
    Requested,
    Finished,
    Valid,
    Initial,
    Refunded,
    Final,
    InitialText, // of amounts that do not fit, as they came
    RefundedText,
    FinalText,
    ResultRows,
    ValidRows,
    SkippedRows,
    FurtherPage,
    Digest, // of all others
    ColumnCount,
};

enum class Type : quint8 { Text, Integer, Bytes };

struct ColumnTraits {
    const char *name;
    Type type;
};

// In the order of Column.
constexpr std::array<ColumnTraits, ColumnCount> traits{{
    {"kind", Type::Text},
    {"id", Type::Text},
    {"label", Type::Text},
    {"note", Type::Text},
    {"key_name", Type::Text},
    {"origin", Type::Text},
    {"added", Type::Integer},
    {"paused", Type::Integer},
    {"error_kind", Type::Text},
    {"error_detail", Type::Text},
    {"error_http", Type::Integer},
    {"asked", Type::Integer},
    {"status", Type::Text},
    {"status_text", Type::Text},
    {"custom", Type::Text},
    {"requested", Type::Integer},
    {"finished", Type::Integer},
    {"valid", Type::Integer},
    {"credits_initial", Type::Integer},
    {"credits_refunded", Type::Integer},
    {"credits_final", Type::Integer},
    {"credits_initial_text", Type::Text},
    {"credits_refunded_text", Type::Text},
    {"credits_final_text", Type::Text},
    {"result_rows", Type::Integer},
    {"valid_rows", Type::Integer},
    {"skipped_rows", Type::Integer},
    {"further_page", Type::Integer},
    {"digest", Type::Bytes},
}};

template <typename ToText>
QString joined(ToText toText)
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column)
        parts.append(toText(traits[size_t(column)].type, QLatin1StringView(traits[size_t(column)].name)));
    return parts.join(u", "_s);
}

// Never NULL: an absent text is an empty one. What SQLite would give back otherwise than it was given is replaced
// here: it cuts a text at its first NUL and spoils half a character.
QVariant text(const QString &value)
{
    if (value.isEmpty())
        return u""_s;
    QString kept = value.left(BatchRecord::maxText);
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    kept.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    return kept.isValidUtf16() ? kept : QString::fromUtf8(kept.toUtf8());
}

QVariant number(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

QVariant amount(const ReportedCredits &credits)
{
    return number(credits.amount() ? std::optional(credits.amount()->thousandths()) : std::nullopt);
}

QVariant time(const std::optional<QDateTime> &time)
{
    return number(time && time->isValid() ? std::optional(time->toMSecsSinceEpoch()) : std::nullopt);
}

// Reads the values of one row by column.
struct Row {
    const QSqlQuery &query;

    QVariant at(Column column) const { return query.value(1 + column); }
    QString text(Column column) const { return at(column).toString(); }
    std::optional<qint64> number(Column column) const
    {
        const QVariant value = at(column);
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }
    // What no reply can name does not come from one.
    ReportedCredits amount(Column column, Column textColumn) const
    {
        const auto thousandths = number(column);
        if (!thousandths)
            return ReportedCredits::fromText(text(textColumn).toUtf8().toStdString());
        const bool fits = std::abs(double(*thousandths)) <= double(Credits::maxThousandths);
        return fits ? Credits::fromThousandths(*thousandths) : ReportedCredits();
    }
    std::optional<QDateTime> time(Column column) const
    {
        const auto ms = number(column);
        return ms ? std::optional(QDateTime::fromMSecsSinceEpoch(*ms).toUTC()) : std::nullopt;
    }
};

BatchStatus statusNamed(const QString &name)
{
    for (const BatchStatus status : {BatchStatus::Ongoing, BatchStatus::Completed, BatchStatus::Failed}) {
        if (nameOf(status) == name)
            return status;
    }
    return BatchStatus::Unknown;
}

BatchHead readHead(const Row &row)
{
    BatchHead head;
    head.id = row.text(Id);
    head.status = statusNamed(row.text(Status));
    head.statusText = row.text(StatusText);
    head.custom = row.text(Custom);
    head.requested = row.number(Requested);
    head.finished = row.number(Finished);
    head.valid = row.number(Valid);
    head.credits = {row.amount(Initial, InitialText), row.amount(Refunded, RefundedText), row.amount(Final, FinalText)};
    head.resultRows = row.number(ResultRows).value_or(0);
    head.validRows = row.number(ValidRows);
    head.skippedRows = row.number(SkippedRows).value_or(0);
    head.hasFurtherPage = row.number(FurtherPage).value_or(0) != 0;
    return head;
}

// SHA-256 over the values of a row but the last one, each with its type and length. It need not stand up to anybody who
// can write the archive, who could compute it too, but no damage gets past it, and it takes a microsecond a row.
template <typename ValueAt>
QByteArray digestOf(ValueAt valueAt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int column = 0; column < Digest; ++column) {
        const QVariant value = valueAt(Column(column));
        const bool isText = traits[size_t(column)].type == Type::Text;
        const QByteArray bytes = isText ? value.toString().toUtf8() : QByteArray::number(value.toLongLong());
        hash.addData(value.isNull() ? "-"_ba : QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return hash.result();
}

PollStatus readPoll(const Row &row, const Batch &batch)
{
    PollStatus poll;
    if (row.number(Paused).value_or(0) != 0)
        poll.state = PollState::Paused;
    if (BatchRecord::hasEnded(batch))
        poll.state = PollState::Done;
    if (const auto kind = errorKindNamed(row.text(ErrorKindName)))
        poll.error = Error{*kind, row.text(ErrorDetail), int(row.number(ErrorHttp).value_or(0)), {}};
    return poll;
}

} // namespace

QString BatchRecord::columns()
{
    static const QString text = joined([](Type, QLatin1StringView name) { return QString(name); });
    return text;
}

QString BatchRecord::placeholders()
{
    static const QString text = joined([](Type, QLatin1StringView) { return u"?"_s; });
    return text;
}

QString BatchRecord::assignments()
{
    static const QString text = joined([](Type, QLatin1StringView name) { return name + " = ?"_L1; });
    return text;
}

QString BatchRecord::selection()
{
    static const QString expressions = joined([](Type type, QLatin1StringView name) {
        return type == Type::Text ? u"substr(%1, 1, %2)"_s.arg(name).arg(maxText) : QString(name);
    });
    return u"number, %1, EXISTS (SELECT 1 FROM reply WHERE reply.batch = batch.number)"_s.arg(expressions);
}

int BatchRecord::selectionSize()
{
    return 1 + ColumnCount + 1;
}

QVariantList BatchRecord::values(const Batch &batch)
{
    const BatchHead &head = batch.head;
    const auto &error = batch.poll.error;
    QVariantList values{
        batch.ref.kind ? QString(nameOf(*batch.ref.kind)) : u""_s,
        batch.ref.id,
        text(batch.label),
        text(batch.note),
        text(batch.keyName),
        text(batch.origin),
        batch.added.toMSecsSinceEpoch(),
        batch.poll.state == PollState::Paused,
        error ? QVariant(QString(nameOf(error->kind))) : QVariant(QMetaType::fromType<QString>()),
        error ? text(error->detail) : QVariant(QMetaType::fromType<QString>()),
        number(error ? std::optional<qint64>(error->httpStatus) : std::nullopt),
        time(batch.lastReply),
        QString(nameOf(head.status)),
        text(head.statusText),
        text(head.custom),
        number(head.requested),
        number(head.finished),
        number(head.valid),
        amount(head.credits.initial),
        amount(head.credits.refunded),
        amount(head.credits.final),
        text(head.credits.initial.asItCame()),
        text(head.credits.refunded.asItCame()),
        text(head.credits.final.asItCame()),
        head.resultRows,
        number(head.validRows),
        head.skippedRows,
        head.hasFurtherPage,
    };
    values.append(digestOf([&values](Column column) { return values[column]; }));
    return values;
}

QByteArray BatchRecord::digestOfNews(const Batch &batch)
{
    const QVariantList stored = values(batch);
    return digestOf([&stored](Column column) { return column == Asked ? QVariant() : stored[column]; });
}

bool BatchRecord::isWhole(const QSqlQuery &query)
{
    return Row{query}.at(Digest).toByteArray() == digest(query);
}

QByteArray BatchRecord::digest(const QSqlQuery &query)
{
    return digestOf([row = Row{query}](Column column) { return row.at(column); });
}

bool BatchRecord::hasEnded(const Batch &batch)
{
    const bool ended = batch.head.status == BatchStatus::Completed || batch.head.status == BatchStatus::Failed;
    return ended && batch.replyArchived;
}

std::optional<Batch> BatchRecord::read(const QSqlQuery &query)
{
    const Row row{query};
    Batch batch;
    batch.ref = {batchKindNamed(row.text(Kind)), row.text(Id)};
    if ((!batch.ref.kind && !row.text(Kind).isEmpty()) || problemWithBatchId(batch.ref.id))
        return std::nullopt;
    batch.label = row.text(Label);
    batch.note = row.text(Note);
    batch.keyName = row.text(KeyName);
    batch.origin = row.text(Origin);
    batch.added = row.time(Added).value_or(QDateTime());
    batch.lastReply = row.time(Asked);
    batch.archived = true;
    batch.replyArchived = query.value(1 + ColumnCount).toBool();
    batch.head = readHead(row);
    batch.poll = readPoll(row, batch);
    return batch;
}

} // namespace enrow
