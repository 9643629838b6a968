// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace enrow
{

// What a shell proposes for a word.
struct Proposal {
    enum class Kind { Nothing, Words, Files, Folders, AtFiles }; // AtFiles: "@FILE"
    Kind kind = Kind::Nothing;
    QStringList words = {}; // beside files too

    static Proposal of(const QStringList &words) { return {Kind::Words, words}; }
};

struct ManualOption {
    QStringList names;         // as they are typed: "-h", "--help"
    QString value;             // what stands for its value: "SECONDS"; empty if it takes none
    QString explanation;       // in one line
    Proposal proposal = {};    // for its value
    QStringList commands = {}; // that take it; none: the program itself does
};

struct ManualCommand {
    QString name;
    QString explanation;     // in one line
    Proposal arguments = {}; // what stands at its end; words stand there once
    Proposal afterWord = {}; // what stands after one of these words
};

struct ManualEntry {
    QString term; // "~/.config/EnrowDesk"
    QString explanation;
};

// Everything that a manual page and the completions of shells say of a program.
struct Manual {
    QString program;
    QString summary;           // a few words without a full stop, as in a list of programs
    QStringList synopses;      // how it is called, each from the name of the program on
    QStringList description;   // paragraphs
    QList<ManualEntry> listed; // below them
    QList<ManualCommand> commands;
    QList<ManualOption> options;
    QList<ManualEntry> files;
    QList<ManualEntry> environment;
    QList<ManualEntry> exitStatus;
    QList<ManualEntry> examples; // the term is what is typed
    QStringList seeAlso;         // programs
    Proposal arguments = {};     // of a program without commands
};

} // namespace enrow
