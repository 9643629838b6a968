// SPDX-License-Identifier: MIT
#pragma once

#include "cli/ArgumentParser.h"
#include "cli/CommandOptions.h"

#include <QCommandLineParser>

namespace enrow
{

// Reads the options of one command one by one and remembers the first problem it met.
class OptionReader
{
public:
    // Takes the options that the table has for the command, and --help and --version.
    explicit OptionReader(CommandWord command);

    // Takes the command's arguments. A page where one is asked for; then there is nothing else to read.
    std::optional<Page> parse(const QStringList &arguments);

    bool flag(const QString &name) const { return m_parser.isSet(name); }
    BatchChoice choice();
    // Of files and folders, at least one.
    QStringList sources();
    std::optional<BatchKind> kind();
    ApiOrigin origin();
    void refuseIds();
    // The kind alone, where all batches of the archive are meant.
    BatchChoice everyBatch();
    ArchiveOptions archive();
    QString dataFolder();
    std::optional<std::chrono::seconds> timeout();
    QString output();
    ExportChoice exports();
    std::vector<ExportColumn> columns();
    ListChoice list();
    std::optional<ListKey> key();
    // --only-unmatched and --only-new.
    MergeRows mergeRows();
    // Whether a workbook is to be written, as --format says, else the name of the file.
    // Null: the text that the list is.
    const ExportFormat *mergeFormat(const QString &output);
    QString report();
    // The name after "show"; empty: none.
    QString shownPreset();

    void refuse(const QString &reason);
    // Empty if all went well.
    const QString &problem() const { return m_problem; }

private:
    const ExportFormat *format();
    std::optional<char> delimiter();
    std::optional<QualificationGroup> only();
    std::optional<DuplicateKey> oneRowPer();
    std::optional<DuplicateChoice> keeps();
    void readSplit(ExportChoice &choice);
    std::optional<ExportSheets> sheets();
    QString namePattern();
    std::optional<ListEncoding> encoding();
    std::vector<ListChoice::Column> mappedColumns();
    // The value of an option that takes a name. refusal: the sentence that refuses an empty one.
    QString nameFor(const QString &option, const QString &refusal);

    QCommandLineParser m_parser;
    QString m_problem;
};

// Why that is no value of --language.
QString sentenceAboutLanguage(const QString &code);

} // namespace enrow
