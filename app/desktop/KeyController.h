// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"
#include "credentials/KeyRing.h"

#include <QPointer>
#include <QTimer>

class QToolButton;

namespace enrow
{

class BatchStore;
class BatchTracker;
class EnrowClient;
class KeyDialog;
class MainWindow;
class MessageBar;
class Settings;
struct Batch;

// Gives each batch the key it is asked with, and asks the person where one is missing or was refused.
class KeyController : public QObject
{
    Q_OBJECT

public:
    // What it works with; all of it outlives the controller.
    struct Parts {
        KeyStore &store;
        Settings &settings;
        BatchStore &batches;
        EnrowClient &client;
        BatchTracker &tracker;
        MainWindow &window;
    };

    // environmentKey: from ENROW_API_KEY, for this run.
    KeyController(const Parts &parts, const std::optional<ApiKey> &environmentKey);

    // The name of the key that new batches are asked with.
    const QString &currentName() const { return m_keys.current(); }
    // The key itself, as far as it is known and usable.
    std::optional<ApiKey> currentKey() const { return m_keys.key({}); }
    int count() const { return int(m_keys.names().size()); }
    // Whether the current key is there after the program ends.
    bool outliveRun() const;

    void askForKey();
    // Asks where there is no current key; while it is being read, as soon as that is known.
    void askIfKeyIsMissing();

public slots:
    // Something else in the window asks for the key that is needed: once is enough.
    void setAskedForElsewhere(bool isAsked);

signals:
    void keyEntered();        // the person is done with the dialog
    void currentKeyChanged(); // it was read, entered or removed, or another one is the current one

private:
    Result<ApiKey> keyFor(const BatchRef &ref) const;
    void connectBatches();
    void connectRing();
    KeyDialog *createDialog();
    const Batch *firstWithoutKey() const;
    void showNeeded();
    void rename(const QString &from, const QString &to);
    void takeKey(const QString &name);
    void takeCurrent();
    void sayWhetherKept(const QString &name);

    const Parts m_parts;
    KeyRing m_keys;
    bool m_asksAfterReading = false;
    bool m_isNeeded = false;
    bool m_isAskedForElsewhere = false;
    QTimer m_showNeeded;  // once for many batches that come or go together
    MessageBar *m_bar;    // asks for the key of the first batch that waits for one; owned by the window
    QToolButton *m_enter; // in it
    QPointer<KeyDialog> m_dialog;
};

} // namespace enrow
