// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"
#include "credentials/MemoryKeyStore.h"
#include "desktop/AppContext.h"
#include "desktop/export/FakeFileDialogs.h"
#include "polling/PollTiming.h"
#include "results/ResultColumn.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QPushButton;

namespace enrow
{
class ResultTable;
class ResultView;
class ResultsPanel;
} // namespace enrow

namespace enrow::bench
{

// The real window on an archive, and the hands of a person in front of it. Whatever it is asked for it does at once;
// runUntil() lets the program work.
class Desk
{
public:
    // Where nobody answers, for batches that are all completed.
    static const QString nobody;

    // Asks the server at that URL about batches that are not completed. timing: absent, it waits for no answer long.
    Desk(const QString &dataFolder, const QString &baseUrl, std::optional<PollTiming> timing = {});
    ~Desk();

    void show();

    // Runs the event loop until that is so. Five minutes without it end the program: it hangs.
    static void runUntil(const std::function<bool()> &isSo, const char *what);

    // Runs it for that long.
    static void rest(std::chrono::milliseconds time);

    AppContext &context() { return *m_context; }
    ResultTable &table();
    BatchListPanel &batches();
    int batchCount();
    void select(int batch);
    // What the table shows; null if it shows nothing.
    std::shared_ptr<const ResultView> view();
    quint32 rowsOfSet();

    void selectAllBatches();
    void sortBy(ColumnId column, Qt::SortOrder order);
    bool isSortedBy(ColumnId column, Qt::SortOrder order);
    void typeFilter(const QString &text);
    bool isFilteredBy(const QString &text);
    // format: by the name that the command line has for it.
    void exportTo(const QString &path, const QString &format);
    // Opens a list in the dialog for lists, to be matched with all batches.
    void openList(const QString &path);
    // What comes of the list is known: it can be written.
    bool canWriteList();
    // Writes the list that is open with the results in it.
    void writeList(const QString &path);

private:
    template <typename Widget>
    Widget &find(const QString &accessibleName = {});
    QPushButton *saveOfList();

    QTemporaryDir m_folder;
    MemoryKeyStore m_keys;
    FakeFileDialogs m_dialogs;
    std::unique_ptr<AppContext> m_context;
};

} // namespace enrow::bench
