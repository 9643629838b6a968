// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "export/ExportPlan.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <vector>

namespace enrow
{

// A plan with a name, as the program that is to read the files wants them, or as a person keeps it.
struct ExportPreset {
    QString name;         // stable: "salesforce"; of a person's own what they call it
    QString title = {};   // that a person reads: "Salesforce leads"; empty: the name
    QString program = {}; // that reads the files, for sentences; may be empty
    QString note = {};    // what a person should know before the first import; may be empty
    ExportPlan plan = {}; // without a list of those who are left out

    const QString &shownTitle() const { return title.isEmpty() ? name : title; }

    friend bool operator==(const ExportPreset &, const ExportPreset &) = default;
};

// Longer files are no presets.
inline constexpr qsizetype longestPreset = 64 * 1024; // bytes

// Whether a text can be the name of a preset: one line of 1 to 80 characters, not blank.
bool isPresetName(QStringView name);

// Reads a preset, strictly: InvalidInput with the reason for anything that is not exactly one, an unknown key too. What
// it does not say of a table in text is as the format has it in the country of that locale.
Result<ExportPreset> readPreset(const QByteArray &json, const QLocale &locale);

// What readPreset() makes the same preset of, in every country.
QByteArray writePreset(const ExportPreset &preset);

// What an export without a preset begins with: as the last one is written, if that had no preset, else CSV for
// spreadsheets with what `text` says.
ExportPreset exportWithoutPreset(const ExportPreset &last, const CsvFormat &text, const QLocale &locale);

// The presets that come with the program, in the order in which they are offered.
std::vector<ExportPreset> builtInPresets(const QLocale &locale);

} // namespace enrow
