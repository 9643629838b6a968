// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <span>

namespace enrow
{

// Building blocks of invented people and companies of one language; each member is a list of words.
struct SampleNames {
    QStringList female;
    QStringList male;
    QStringList family;
    QStringList places;  // the first part of a company's name
    QStringList trades;  // the second
    QString companyCode; // what the companies' domains begin with where the names above have no ASCII form
};

// The languages the samples are drawn from: those written in Latin letters, and the others.
std::span<const SampleNames> latinSampleNames();
std::span<const SampleNames> otherSampleNames();

} // namespace enrow
