// SPDX-License-Identifier: MIT
#pragma once

#include "benchmarks/Measured.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace enrow::bench
{

// What was measured at one size.
class BenchReport
{
public:
    // slowness: how many times as long this machine takes as that of the goals.
    BenchReport(int rows, qint64 jsonBytes, double slowness);

    int rows() const { return m_rows; }
    const std::vector<Measured> &all() const { return m_all; }
    void add(Measured measured) { m_all.push_back(std::move(measured)); }

    // One line for a table, and the line above them.
    static QString heading();
    static QString line(const Measured &measured);

    // {"rows": N, "goals": {"G1": {…}, …}, and what else tells one run from another}.
    QJsonObject toJson() const;

private:
    const int m_rows;
    const qint64 m_jsonBytes;
    const double m_slowness;
    std::vector<Measured> m_all;
};

// Nanoseconds, or bytes, that each row costs at each size: one line a goal.
QString growthTable(const std::vector<BenchReport> &reports);

// Whether this program was compiled with optimisation: figures of one that was not say nothing.
bool isOptimised();

} // namespace enrow::bench
