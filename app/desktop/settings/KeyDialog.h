// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiKey.h"
#include "core/ReportedCredits.h"
#include "desktop/common/Tone.h"
#include "jobs/PendingWork.h"

#include <QDialog>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace enrow
{

class ApiOrigin;
class KeyRing;
class MessageLine;

// Asks for an API key, and on demand for its name, which chooses between several. A key that is typed goes to the ring
// once the server took it, or untested where the person says so because the server could not tell. Show it with open();
// closing wipes what was typed.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    // Asks the server for the balance of a key's account; it succeeds without a figure where none came.
    using Tested = std::function<void(Result<ReportedCredits>)>;
    using KeyTest = std::function<PendingWork(const ApiKey &key, QObject *context, Tested done)>;

    // origin: where keys will be sent, shown to the person. The ring must outlive the dialog.
    KeyDialog(const ApiOrigin &origin, KeyRing &keys, KeyTest test, QWidget *parent = nullptr);

    // Why a key is asked for, shown until another is typed or chosen; an empty text shows nothing.
    void setReason(const QString &reason);
    // The key that is asked for; at first the current one.
    void setKeyName(const QString &name);

    void accept() override;
    void done(int result) override;

protected:
    bool event(QEvent *event) override;

private:
    void buildField();
    void buildNames();
    void buildActions();
    void arrange();
    void showNaming(bool shown);
    void showKey(bool shown);
    void describeKey();
    std::optional<Error> keychainError() const;
    QString keepingNote() const;
    QString name() const;
    // What was typed, or where nothing was, the key that the ring has under that name; complains where neither will do.
    std::optional<ApiKey> usableKey();
    void testKey();
    void keepTypedKey();
    void askWhetherToForget();
    void forgetKey(const QString &name);
    void answer(Tone tone, const QString &text);
    bool isRefused() const; // the key that is there, or the one that was typed
    void dropAnswer();

    const QString m_server;
    KeyRing &m_keys;
    const KeyTest m_test;
    PendingWork m_testing;
    QLineEdit *m_field;
    QAction *m_show;
    QToolButton *m_several; // shows and hides the names
    QWidget *m_naming;
    QComboBox *m_names;
    QPushButton *m_forgetButton;
    MessageLine *m_answer;
    QPushButton *m_keepUntested; // shown while the server could not tell whether the key is good
    QLabel *m_note;
};

} // namespace enrow
