// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/ResultCollector.h"
#include "jobs/JobQueue.h"

#include <QPointer>

namespace enrow
{

class BatchSelection;
class ListMatchDialog;
class MainWindow;
class Settings;

// Matches a person's own list with results: opens the dialog with what the window has, one at a time.
class ListMatching : public QObject
{
    Q_OBJECT

public:
    // What it works with; all of it outlives this.
    struct Parts {
        const BatchStore &store;
        const BatchSelection &selection;
        ArchivedResults &archive;
        Settings &settings;
        FileDialogs &dialogs;
        MainWindow &window;
        std::function<void(const QUrl &url)> opener;
        DecodeReply decode;
    };

    explicit ListMatching(const Parts &parts);
    ~ListMatching() override;

    // Asks which list.
    void start() { open({}); }
    // Begins with the first of these lists; the others come after it.
    void open(const QStringList &paths);

private:
    ListOffer offer() const;

    const Parts m_parts;
    JobQueue m_jobs{1}; // of the dialog, and outlives it: whoever closes it waits for no job
    JobQueue m_decoding{1};
    ResultCollector m_collector;
    QPointer<ListMatchDialog> m_dialog;
};

} // namespace enrow
