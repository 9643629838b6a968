// SPDX-License-Identifier: MIT
#include "desktop/KeyController.h"

#include "api/EnrowClient.h"
#include "desktop/MainWindow.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/MessageBar.h"
#include "desktop/settings/KeyDialog.h"
#include "polling/BatchTracker.h"
#include "settings/Settings.h"
#include "store/BatchStore.h"

#include <QToolButton>

namespace enrow
{

KeyController::KeyController(const Parts &parts, const std::optional<ApiKey> &environmentKey)
    : m_parts(parts)
    , m_keys(parts.store, environmentKey)
    , m_bar(new MessageBar(Tone::Negative))
    , m_enter(m_bar->addButton(tr("Enter API key…")))
{
    m_bar->hide();
    connect(m_enter, &QToolButton::clicked, this, &KeyController::askForKey);
    m_parts.window.addMessage(m_bar);
    connect(&m_parts.window, &MainWindow::keyRequested, this, &KeyController::askForKey);
    connectBatches();
    connectRing();
    m_keys.restore(m_parts.settings.keyNames(), m_parts.settings.currentKeyName());
}

// A batch that remembers no name is asked with the current key.
Result<ApiKey> KeyController::keyFor(const BatchRef &ref) const
{
    const Batch *batch = m_parts.batches.named(ref);
    const NamedKey key = m_keys.at(batch ? batch->keyName : QString());
    if (key.key)
        return *key.key;
    return key.error.value_or(Error{ErrorKind::MissingKey, {}, 0, {}});
}

void KeyController::connectBatches()
{
    m_parts.client.setKeys([this](BatchKind kind, const QString &id) { return keyFor({kind, id}); });
    m_showNeeded.setSingleShot(true);
    m_showNeeded.setInterval(0);
    connect(&m_showNeeded, &QTimer::timeout, this, &KeyController::showNeeded);
    connect(&m_parts.tracker, &BatchTracker::keyNeeded, this, &KeyController::showNeeded);
    connect(&m_parts.batches, &BatchStore::inserted, &m_showNeeded, qOverload<>(&QTimer::start));
    connect(&m_parts.batches, &BatchStore::removed, &m_showNeeded, qOverload<>(&QTimer::start));
    connect(&m_parts.batches, &BatchStore::changed, this, [this](int, BatchChanges changes) {
        if (changes.testFlag(BatchChange::Poll) && m_isNeeded)
            m_showNeeded.start();
    });
}

void KeyController::connectRing()
{
    connect(&m_keys, &KeyRing::renamed, this, &KeyController::rename);
    connect(&m_keys, &KeyRing::keyChanged, this, &KeyController::takeKey);
    connect(&m_keys, &KeyRing::currentChanged, this, &KeyController::takeCurrent);
    connect(&m_keys, &KeyRing::namesChanged, this, [this] {
        m_parts.settings.setKeyNames(m_keys.names(), m_keys.current());
        m_parts.settings.save(); // a key in the keychain whose name was forgotten would be found by nobody
    });
    connect(&m_keys, &KeyRing::writingEnded, this, &KeyController::sayWhetherKept);
    connect(&m_keys, &KeyRing::removalFailed, this, [this](const QString &name, const Error &error) {
        m_parts.window.notify(tr("The key “%1” is still in the keychain. %2").arg(name, ErrorText::sentence(error)));
    });
}

void KeyController::askIfKeyIsMissing()
{
    m_asksAfterReading = m_keys.at({}).state == KeyState::Reading;
    if (!m_asksAfterReading && !m_keys.key({}))
        askForKey();
}

bool KeyController::outliveRun() const
{
    const NamedKey current = m_keys.at({});
    return m_keys.outlivesRun() && !current.error && current.state != KeyState::FromEnvironment;
}

void KeyController::askForKey()
{
    if (!m_dialog)
        m_dialog = createDialog();
    m_keys.readAgain();
    m_dialog->open();
}

KeyDialog *KeyController::createDialog()
{
    const auto test = [this](const ApiKey &key, QObject *context, KeyDialog::Tested done) {
        return m_parts.client.fetchAccount(key, context, [done = std::move(done)](const Result<Account> &account) {
            using Balance = Result<ReportedCredits>;
            done(account ? Balance(account->credits) : Balance(account.error()));
        });
    };
    auto *dialog = new KeyDialog(m_parts.client.origin(), m_keys, test, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &KeyController::keyEntered);
    if (const Batch *batch = firstWithoutKey()) {
        // The dialog itself says that there is no keychain, and asks for a key where there was none yet.
        const ErrorKind error = batch->poll.error->kind;
        dialog->setKeyName(m_keys.resolve(batch->keyName));
        if (error != ErrorKind::KeychainFailed && error != ErrorKind::MissingKey)
            dialog->setReason(m_bar->text());
    }
    return dialog;
}

// A batch whose key is being read goes on by itself, or comes back here.
const Batch *KeyController::firstWithoutKey() const
{
    for (int row = 0; row < m_parts.batches.count(); ++row) {
        const Batch &batch = m_parts.batches.at(row);
        if (batch.poll.state == PollState::WaitingForKey && m_keys.at(batch.keyName).state != KeyState::Reading)
            return &batch;
    }
    return nullptr;
}

void KeyController::showNeeded()
{
    const Batch *batch = firstWithoutKey();
    // Where no key was ever entered, nothing is wrong yet.
    m_bar->setTone(batch && batch->poll.error->kind == ErrorKind::MissingKey ? Tone::Neutral : Tone::Negative);
    if (batch) {
        const bool isRefused = batch->poll.error->kind == ErrorKind::KeyRefused;
        m_bar->setText(ErrorText::sentence(*batch->poll.error, m_keys.resolve(batch->keyName)));
        m_enter->setText(isRefused ? tr("Enter another key…") : tr("Enter API key…"));
        m_enter->setAccessibleName(m_enter->text());
    }
    m_isNeeded = batch;
    m_bar->setVisible(batch && !m_isAskedForElsewhere);
}

void KeyController::setAskedForElsewhere(bool isAsked)
{
    m_isAskedForElsewhere = isAsked;
    m_bar->setVisible(m_isNeeded && !isAsked);
}

void KeyController::rename(const QString &from, const QString &to)
{
    for (int row = 0; row < m_parts.batches.count(); ++row) {
        const Batch &batch = m_parts.batches.at(row);
        if (batch.keyName == from)
            m_parts.batches.setKeyName(batch.key, to);
    }
}

void KeyController::takeKey(const QString &name)
{
    m_parts.tracker.keyChanged(name);
    if (name == m_keys.current())
        takeCurrent();
}

void KeyController::takeCurrent()
{
    m_parts.tracker.keyChanged({});
    emit currentKeyChanged();
    if (m_asksAfterReading)
        askIfKeyIsMissing();
}

void KeyController::sayWhetherKept(const QString &name)
{
    if (const std::optional<Error> error = m_keys.at(name).error)
        m_parts.window.notify(tr("The key is kept for this run only. %1").arg(ErrorText::whyNotKept(*error)));
}

} // namespace enrow
