// SPDX-License-Identifier: MIT
#include "store/BatchRecord.h"

#include "core/BatchIds.h"

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
    ResultRows,
    SkippedRows,
    ColumnCount,
};

constexpr std::array<const char *, ColumnCount> names = {
    "kind",        "id",           "label",        "note",       "key_name",        "origin",           "added",
    "paused",      "error_kind",   "error_detail", "error_http", "asked",           "status",           "status_text",
    "custom",      "requested",    "finished",     "valid",      "credits_initial", "credits_refunded", "credits_final",
    "result_rows", "skipped_rows",
};

bool isText(int column)
{
    switch (Column(column)) {
    case Kind:
    case Id:
    case Label:
    case Note:
    case KeyName:
    case Origin:
    case ErrorKindName:
    case ErrorDetail:
    case Status:
    case StatusText:
    case Custom: return true;
    case Added:
    case Paused:
    case ErrorHttp:
    case Asked:
    case Requested:
    case Finished:
    case Valid:
    case Initial:
    case Refunded:
    case Final:
    case ResultRows:
    case SkippedRows:
    case ColumnCount: return false;
    }
    Q_UNREACHABLE();
}

template <typename ToText>
QString joined(ToText toText)
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column)
        parts.append(toText(column, QLatin1StringView(names[size_t(column)])));
    return parts.join(u", "_s);
}

// Never NULL: an absent text is an empty one.
QVariant text(const QString &value)
{
    return value.isEmpty() ? u""_s : value.left(BatchRecord::maxText);
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
    ReportedCredits amount(Column column) const
    {
        const auto thousandths = number(column);
        const bool fits = thousandths && std::abs(double(*thousandths)) <= double(Credits::maxThousandths);
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
    head.credits = {row.amount(Initial), row.amount(Refunded), row.amount(Final)};
    head.resultRows = row.number(ResultRows).value_or(0);
    head.skippedRows = row.number(SkippedRows).value_or(0);
    return head;
}

PollStatus readPoll(const Row &row, const Batch &batch)
{
    const bool ended = batch.head.status == BatchStatus::Completed || batch.head.status == BatchStatus::Failed;
    PollStatus poll;
    if (row.number(Paused).value_or(0) != 0)
        poll.state = PollState::Paused;
    if (ended && batch.replyArchived)
        poll.state = PollState::Done;
    if (const auto kind = errorKindNamed(row.text(ErrorKindName)))
        poll.error = Error{*kind, row.text(ErrorDetail), int(row.number(ErrorHttp).value_or(0)), {}};
    return poll;
}

} // namespace

QString BatchRecord::columns()
{
    return joined([](int, QLatin1StringView name) { return QString(name); });
}

QString BatchRecord::placeholders()
{
    return joined([](int, QLatin1StringView) { return u"?"_s; });
}

QString BatchRecord::assignments()
{
    return joined([](int, QLatin1StringView name) { return name + " = ?"_L1; });
}

QString BatchRecord::selection()
{
    const QString expressions = joined([](int column, QLatin1StringView name) {
        return isText(column) ? u"substr(%1, 1, %2)"_s.arg(name).arg(maxText) : QString(name);
    });
    return u"number, %1, EXISTS (SELECT 1 FROM reply WHERE reply.batch = batch.number)"_s.arg(expressions);
}

QVariantList BatchRecord::values(const Batch &batch)
{
    const BatchHead &head = batch.head;
    const auto &error = batch.poll.error;
    return {
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
        head.resultRows,
        head.skippedRows,
    };
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
