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
        refuse(key, u"it is not a text"_s);
    else if (text.size() > longest)
        refuse(key, u"it is longer than %1 characters"_s.arg(longest));
    else if (hasControls(text) && key != "delimiter"_L1)
        refuse(key, u"it has control characters"_s);
    return text;
}

bool PresetReader::flag(const QString &key, bool usual)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(key, u"it is neither true nor false"_s);
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
        refuse(key, u"it is no whole number from 1 to %1"_s.arg(qint64(mostRows)));
    return isCount ? uint32_t(number) : 0;
}

std::vector<ExportColumn> PresetReader::columns(const QString &key)
{
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    std::vector<ExportColumn> columns;
    if (!value.isUndefined() && (!value.isArray() || array.isEmpty() || array.size() > mostColumns)) {
        refuse(key, u"it is no list of 1 to %1 columns"_s.arg(mostColumns));
        return columns;
    }
    for (qsizetype i = 0; i < array.size() && m_problem.isEmpty(); ++i)
        columns.push_back(column(array.at(i), u"%1[%2]"_s.arg(key).arg(i)));
    return columns;
}

ExportColumn PresetReader::column(const QJsonValue &value, const QString &place)
{
    if (!value.isObject()) {
        refuse(place, u"it is no object"_s);
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
            reader.refuse(u"header"_s, u"a column of a text needs one"_s);
    } else {
        column.source = reader.word(u"column"_s, ColumnSource(QString()),
                                    [](const QString &name) { return columnSourceNamed(name); });
        if (!reader.has(u"column"_s))
            reader.refuse(u"column"_s, u"it is missing"_s);
    }
    reader.refuseOthers();
    if (m_problem.isEmpty())
        m_problem = reader.problem();
    return column;
}

void PresetReader::refuse(const QString &key, const QString &reason)
{
    if (m_problem.isEmpty())
        m_problem = m_place + key + u": "_s + reason;
}

void PresetReader::refuseOthers()
{
    for (const QString &key : m_object.keys()) {
        if (!m_taken.contains(key))
            refuse(key.left(longestWord), u"nothing is known by that name"_s);
    }
}

} // namespace enrow
