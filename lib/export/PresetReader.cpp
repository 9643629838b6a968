// SPDX-License-Identifier: MIT
#include "export/PresetReader.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype mostColumns = 200;
constexpr qsizetype longestHeader = 200;
constexpr qsizetype longestConstant = 1000;
constexpr double mostRows = 100'000'000;

// A line break in a header would break most importers, and a NUL most programs.
bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

PresetReader::PresetReader(QJsonObject object, QString place)
    : m_object(std::move(object))
    , m_place(std::move(place))
{
}

QJsonValue PresetReader::take(const QString &key)
{
    m_taken.append(key);
    return m_object.value(key);
}

QString PresetReader::text(const QString &key, qsizetype longest)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    const QString text = value.toString();
    if (!value.isString())
        refuse(key, {QT_TRANSLATE_NOOP("enrow::Reason", "it is not a text")});
    else if (text.size() > longest)
        refuse(key,
               {QT_TRANSLATE_NOOP("enrow::Reason", "it is longer than %1 characters"), {QString::number(longest)}});
    else if (hasControls(text) && key != "delimiter"_L1)
        refuse(key, {QT_TRANSLATE_NOOP("enrow::Reason", "it has control characters")});
    return text;
}

bool PresetReader::flag(const QString &key, bool usual)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(key, {QT_TRANSLATE_NOOP("enrow::Reason", "it is neither true nor false")});
    return value.toBool(usual);
}

uint32_t PresetReader::count(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return 0;
    const double number = value.toDouble(-1);
    const bool isCount = number >= 1 && number <= mostRows && number == std::floor(number);
    if (!isCount)
        refuse(key, {QT_TRANSLATE_NOOP("enrow::Reason", "it is not a whole number from %1 to %2"),
                     {QString::number(1), QString::number(qint64(mostRows))}});
    return isCount ? uint32_t(number) : 0;
}

std::vector<ExportColumn> PresetReader::columns(const QString &key)
{
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    std::vector<ExportColumn> columns;
    if (!value.isUndefined() && (!value.isArray() || array.isEmpty() || array.size() > mostColumns)) {
        refuse(key, {QT_TRANSLATE_NOOP("enrow::Reason", "it is not a list of %1 to %2 columns"),
                     {QString::number(1), QString::number(mostColumns)}});
        return columns;
    }
    for (qsizetype i = 0; i < array.size() && m_problem.isEmpty(); ++i)
        columns.push_back(column(array.at(i), u"%1[%2]"_s.arg(key).arg(i)));
    return columns;
}

ExportColumn PresetReader::column(const QJsonValue &value, const QString &place)
{
    if (!value.isObject()) {
        refuse(place, {QT_TRANSLATE_NOOP("enrow::Reason", "it is not an object")});
        return {};
    }
    PresetReader reader(value.toObject(), place + u'.');
    ExportColumn column;
    column.header = reader.text(u"header"_s, longestHeader);
    column.isRequired = reader.flag(u"required"_s, false);
    column.isOneOf = reader.flag(u"one_of_required"_s, false);
    if (reader.has(u"text"_s)) {
        column.source = reader.text(u"text"_s, longestConstant);
        if (column.header.isEmpty())
            reader.refuse(u"header"_s, {QT_TRANSLATE_NOOP("enrow::Reason", "a column of a text needs one")});
    } else {
        column.source = reader.word(u"column"_s, ColumnSource(QString()),
                                    [](const QString &name) { return columnSourceNamed(name); });
        if (!reader.has(u"column"_s))
            reader.refuse(u"column"_s, {QT_TRANSLATE_NOOP("enrow::Reason", "it is missing")});
    }
    reader.refuseOthers();
    if (m_problem.isEmpty())
        m_problem = reader.problem();
    return column;
}

void PresetReader::refuse(const QString &key, Reason reason)
{
    if (!m_problem.isEmpty())
        return;
    reason.place = m_place + key;
    m_problem = std::move(reason);
}

void PresetReader::refuseOthers()
{
    for (const QString &key : m_object.keys()) {
        if (!m_taken.contains(key))
            refuse(key.left(longestWord), {QT_TRANSLATE_NOOP("enrow::Reason", "nothing is known by that name")});
    }
}

} // namespace enrow
