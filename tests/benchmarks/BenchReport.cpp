// SPDX-License-Identifier: MIT
#include "benchmarks/BenchReport.h"

#include <QDateTime>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

QString figure(const std::optional<double> &number)
{
    if (!number)
        return u"-"_s;
    return QString::number(*number, 'f', *number < 10 ? 2 : *number < 100 ? 1 : 0);
}

QString verdict(const Measured &measured)
{
    const std::optional<double> number = measured.judged();
    if (!number)
        return u"not measured"_s;
    if (measured.goal->isReached(*number, measured.goal->aim))
        return u"aim met"_s;
    return measured.goal->isReached(*number, measured.goal->must) ? u"met"_s : u"MISSED"_s;
}

QString limit(const Goal &goal, double number)
{
    return (goal.judged == Judged::InverseRatio ? u"≥ "_s : u"≤ "_s) + QString::number(number);
}

QString row(const QStringList &cells)
{
    static constexpr int widths[] = {10, 56, 9, 9, 9, 7, 8, 8};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int width = i < qsizetype(std::size(widths)) ? widths[i] : 0;
        line += i < 2 ? cells[i].leftJustified(width) : cells[i].rightJustified(width);
        line += i == 1 ? QString() : u" "_s;
    }
    return line.trimmed();
}

} // namespace

BenchReport::BenchReport(int rows, qint64 jsonBytes, double slowness)
    : m_rows(rows)
    , m_jsonBytes(jsonBytes)
    , m_slowness(slowness)
{
}

QString BenchReport::heading()
{
    return row({u"goal"_s, u"what : compared with"_s, u"value"_s, u"reference"_s, u"unit"_s, u"judged"_s, u"must"_s,
                u"aim"_s, u" verdict"_s});
}

QString BenchReport::line(const Measured &measured)
{
    const Goal &goal = *measured.goal;
    QString line =
        row({goal.id, goal.what, figure(measured.value), figure(measured.reference), goal.unit,
             figure(measured.judged()), limit(goal, goal.must), limit(goal, goal.aim), u' ' + verdict(measured)});
    return measured.remark.isEmpty() ? line : line + u" ("_s + measured.remark + u')';
}

QJsonObject BenchReport::toJson() const
{
    QJsonObject measuredGoals;
    for (const Measured &measured : m_all)
        measuredGoals.insert(measured.goal->id, measured.toJson());
    return {{u"rows"_s, m_rows},
            {u"json_bytes"_s, m_jsonBytes},
            {u"slowness"_s, m_slowness},
            {u"goals"_s, measuredGoals},
            {u"version"_s, QStringLiteral(ENROW_VERSION)},
            {u"build"_s, QStringLiteral(ENROW_BUILD)},
            {u"optimised"_s, isOptimised()},
            {u"date"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"cores"_s, QThread::idealThreadCount()}};
}

QString growthTable(const std::vector<BenchReport> &reports)
{
    QString table = u"Cost of a row\ngoal      unit"_s;
    for (const BenchReport &report : reports)
        table += u"%1 rows"_s.arg(report.rows()).rightJustified(16);
    table += u'\n';
    for (const Goal &goal : goals()) {
        QString line;
        for (const BenchReport &report : reports) {
            const auto found = std::find_if(report.all().begin(), report.all().end(),
                                            [&goal](const Measured &measured) { return measured.goal == &goal; });
            const bool isThere = found != report.all().end() && found->value;
            // Milliseconds become nanoseconds, megabytes become bytes: both a million.
            line +=
                figure(isThere ? std::optional(*found->value * 1e6 / report.rows()) : std::nullopt).rightJustified(16);
        }
        const QLatin1StringView unit = goal.unit == "MB"_L1 ? "B"_L1 : "ns"_L1;
        table += QString(goal.id).leftJustified(10) + QString(unit).leftJustified(4) + line + u'\n';
    }
    return table;
}

bool isOptimised()
{
#ifdef __OPTIMIZE__
    return true;
#else
    return false;
#endif
}

} // namespace enrow::bench
