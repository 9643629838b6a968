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

std::optional<QDateTime> timeFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC());
}

std::optional<qint64> numberFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

// What no reply can name does not come from one.
ReportedCredits amountFrom(const QVariant &value)
{
    const auto thousandths = numberFrom(value);
    const bool fits = thousandths && std::abs(double(*thousandths)) <= double(Credits::maxThousandths);
    return fits ? Credits::fromThousandths(*thousandths) : ReportedCredits();
}

// An amount that thousandths cannot hold stands beside its column, as it came.
void readAsItCame(ReportedCredits &amount, const QVariant &text)
{
    if (!amount.isGiven())
        amount = ReportedCredits::fromText(text.toString().toUtf8().toStdString());
}

BatchStatus statusNamed(const QString &name)
{
    for (const BatchStatus status : {BatchStatus::Ongoing, BatchStatus::Completed, BatchStatus::Failed}) {
        if (nameOf(status) == name)
            return status;
    }
    return BatchStatus::Unknown;
}

enum class Type : quint8 { Text, Integer };

struct Column {
    const char *name;
    Type type;
    QVariant (*write)(const Batch &);
    void (*read)(Batch &, const QVariant &); // in the order of the table
    // It was added when rows had digests already: these pass over it while it holds what it was added with, an empty
    // text.
    bool isNewerThanDigests = false;
};

const QVariant noText(QMetaType::fromType<QString>());

// THE table of columns. The digest over all of them comes after it.
const std::array columnTable{
    Column{"kind", Type::Text,
           [](const Batch &batch) -> QVariant { return batch.ref.kind ? QString(nameOf(*batch.ref.kind)) : u""_s; },
           [](Batch &batch, const QVariant &value) { batch.ref.kind = batchKindNamed(value.toString()); }},
    Column{"id", Type::Text, [](const Batch &batch) -> QVariant { return batch.ref.id; },
           [](Batch &batch, const QVariant &value) { batch.ref.id = value.toString(); }},
    Column{"label", Type::Text, [](const Batch &batch) { return text(batch.label); },
           [](Batch &batch, const QVariant &value) { batch.label = value.toString(); }},
    Column{"note", Type::Text, [](const Batch &batch) { return text(batch.note); },
           [](Batch &batch, const QVariant &value) { batch.note = value.toString(); }},
    Column{"key_name", Type::Text, [](const Batch &batch) { return text(batch.keyName); },
           [](Batch &batch, const QVariant &value) { batch.keyName = value.toString(); }},
    Column{"origin", Type::Text, [](const Batch &batch) { return text(batch.origin); },
           [](Batch &batch, const QVariant &value) { batch.origin = value.toString(); }},
    Column{"added", Type::Integer, [](const Batch &batch) -> QVariant { return batch.added.toMSecsSinceEpoch(); },
           [](Batch &batch, const QVariant &value) { batch.added = timeFrom(value).value_or(QDateTime()); }},
    Column{"paused", Type::Integer,
           [](const Batch &batch) -> QVariant { return batch.poll.state == PollState::Paused; },
           [](Batch &batch, const QVariant &value) {
               batch.poll.state = value.toLongLong() != 0 ? PollState::Paused : PollState::Waiting;
           }},
    Column{"error_kind", Type::Text,
           [](const Batch &batch) {
               return batch.poll.error ? QVariant(QString(nameOf(batch.poll.error->kind))) : noText;
           },
           [](Batch &batch, const QVariant &value) {
               if (const auto kind = errorKindNamed(value.toString()))
                   batch.poll.error = Error{*kind, {}, 0, {}};
           }},
    Column{"error_detail", Type::Text,
           [](const Batch &batch) { return batch.poll.error ? text(batch.poll.error->detail) : noText; },
           [](Batch &batch, const QVariant &value) {
               if (batch.poll.error)
                   batch.poll.error->detail = value.toString();
           }},
    Column{"error_http", Type::Integer,
           [](const Batch &batch) {
               return number(batch.poll.error ? std::optional<qint64>(batch.poll.error->httpStatus) : std::nullopt);
           },
           [](Batch &batch, const QVariant &value) {
               if (batch.poll.error)
                   batch.poll.error->httpStatus = value.toInt();
           }},
    Column{"asked", Type::Integer, [](const Batch &batch) { return time(batch.lastReply); },
           [](Batch &batch, const QVariant &value) { batch.lastReply = timeFrom(value); }},
    Column{"status", Type::Text, [](const Batch &batch) -> QVariant { return QString(nameOf(batch.head.status)); },
           [](Batch &batch, const QVariant &value) { batch.head.status = statusNamed(value.toString()); }},
    Column{"status_text", Type::Text, [](const Batch &batch) { return text(batch.head.statusText); },
           [](Batch &batch, const QVariant &value) { batch.head.statusText = value.toString(); }},
    Column{"custom", Type::Text, [](const Batch &batch) { return text(batch.head.custom); },
           [](Batch &batch, const QVariant &value) { batch.head.custom = value.toString(); }},
    Column{"requested", Type::Integer, [](const Batch &batch) { return number(batch.head.requested); },
           [](Batch &batch, const QVariant &value) { batch.head.requested = numberFrom(value); }},
    Column{"finished", Type::Integer, [](const Batch &batch) { return number(batch.head.finished); },
           [](Batch &batch, const QVariant &value) { batch.head.finished = numberFrom(value); }},
    Column{"valid", Type::Integer, [](const Batch &batch) { return number(batch.head.valid); },
           [](Batch &batch, const QVariant &value) { batch.head.valid = numberFrom(value); }},
    Column{"credits_initial", Type::Integer, [](const Batch &batch) { return amount(batch.head.credits.initial); },
           [](Batch &batch, const QVariant &value) { batch.head.credits.initial = amountFrom(value); }},
    Column{"credits_refunded", Type::Integer, [](const Batch &batch) { return amount(batch.head.credits.refunded); },
           [](Batch &batch, const QVariant &value) { batch.head.credits.refunded = amountFrom(value); }},
    Column{"credits_final", Type::Integer, [](const Batch &batch) { return amount(batch.head.credits.final); },
           [](Batch &batch, const QVariant &value) { batch.head.credits.final = amountFrom(value); }},
    Column{"credits_initial_text", Type::Text,
           [](const Batch &batch) { return text(batch.head.credits.initial.asItCame()); },
           [](Batch &batch, const QVariant &value) { readAsItCame(batch.head.credits.initial, value); }},
    Column{"credits_refunded_text", Type::Text,
           [](const Batch &batch) { return text(batch.head.credits.refunded.asItCame()); },
           [](Batch &batch, const QVariant &value) { readAsItCame(batch.head.credits.refunded, value); }},
    Column{"credits_final_text", Type::Text,
           [](const Batch &batch) { return text(batch.head.credits.final.asItCame()); },
           [](Batch &batch, const QVariant &value) { readAsItCame(batch.head.credits.final, value); }},
    Column{"result_rows", Type::Integer, [](const Batch &batch) -> QVariant { return batch.head.resultRows; },
           [](Batch &batch, const QVariant &value) { batch.head.resultRows = value.toLongLong(); }},
    Column{"valid_rows", Type::Integer, [](const Batch &batch) { return number(batch.head.validRows); },
           [](Batch &batch, const QVariant &value) { batch.head.validRows = numberFrom(value); }},
    Column{"skipped_rows", Type::Integer, [](const Batch &batch) -> QVariant { return batch.head.skippedRows; },
           [](Batch &batch, const QVariant &value) { batch.head.skippedRows = value.toLongLong(); }},
    Column{"further_page", Type::Integer, [](const Batch &batch) -> QVariant { return batch.head.hasFurtherPage; },
           [](Batch &batch, const QVariant &value) { batch.head.hasFurtherPage = value.toLongLong() != 0; }},
    Column{"from_file", Type::Text, [](const Batch &batch) { return text(batch.fromFile); },
           [](Batch &batch, const QVariant &value) { batch.fromFile = value.toString(); }, true},
    Column{"odd_counts", Type::Text, [](const Batch &batch) { return text(batch.head.oddCounts); },
           [](Batch &batch, const QVariant &value) { batch.head.oddCounts = value.toString(); }, true},
};

constexpr QLatin1StringView digestName("digest");

// What a row holds of each column stands after its number.
QVariant valueAt(const QSqlQuery &query, size_t column)
{
    return query.value(1 + int(column));
}

template <typename ToText>
QString joined(ToText toText)
{
    QStringList parts;
    for (const Column &column : columnTable)
        parts.append(toText(column.type, QLatin1StringView(column.name)));
    parts.append(toText(Type::Integer, digestName));
    return parts.join(u", "_s);
}

// SHA-256 over the values of a row, each with its type and length. It need not stand up to anybody who can write the
// archive, who could compute it too, but no damage gets past it, and it takes a microsecond a row.
template <typename ValueAt>
QByteArray digestOf(ValueAt valueAt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (size_t column = 0; column < columnTable.size(); ++column) {
        const QVariant value = valueAt(column);
        if (columnTable[column].isNewerThanDigests && value.toString().isEmpty())
            continue;
        const bool isText = columnTable[column].type == Type::Text;
        const QByteArray bytes = isText ? value.toString().toUtf8() : QByteArray::number(value.toLongLong());
        hash.addData(value.isNull() ? "-"_ba : QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return hash.result();
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
    return 1 + int(columnTable.size()) + 1 + 1;
}

QVariantList BatchRecord::values(const Batch &batch)
{
    QVariantList values;
    for (const Column &column : columnTable)
        values.append(column.write(batch));
    values.append(digestOf([&values](size_t column) { return values[qsizetype(column)]; }));
    return values;
}

QByteArray BatchRecord::digestOfNews(const Batch &batch)
{
    Batch news = batch;
    news.lastReply.reset();
    return values(news).last().toByteArray();
}

bool BatchRecord::isWhole(const QSqlQuery &query)
{
    return valueAt(query, columnTable.size()).toByteArray() == digest(query);
}

QByteArray BatchRecord::digest(const QSqlQuery &query)
{
    return digestOf([&query](size_t column) { return valueAt(query, column); });
}

bool BatchRecord::hasEnded(const Batch &batch)
{
    return batch.head.hasEnded() && batch.replyArchived;
}

std::optional<Batch> BatchRecord::read(const QSqlQuery &query)
{
    Batch batch;
    for (size_t column = 0; column < columnTable.size(); ++column)
        columnTable[column].read(batch, valueAt(query, column));
    if ((!batch.ref.kind && !valueAt(query, 0).toString().isEmpty()) || problemWithBatchId(batch.ref.id))
        return std::nullopt;
    batch.head.id = batch.ref.id;
    batch.archived = true;
    batch.replyArchived = valueAt(query, columnTable.size() + 1).toBool();
    if (hasEnded(batch))
        batch.poll.state = PollState::Done;
    return batch;
}

} // namespace enrow
