// SPDX-License-Identifier: MIT
#include "desktop/KeyController.h"

#include "api/EnrowClient.h"
#include "desktop/MainWindow.h"
#include "desktop/MessageBar.h"
#include "desktop/common/ErrorText.h"
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
{
    m_bar->hide();
    connect(m_bar->addButton(tr("&Enter API key…")), &QToolButton::clicked, this, &KeyController::askForKey);
    m_parts.window.addMessage(m_bar);
    connect(&m_parts.window, &MainWindow::keyRequested, this, &KeyController::askForKey);
    connect(&m_parts.tracker, &BatchTracker::keyNeeded, this, &KeyController::showKeyNeeded);
    m_parts.client.setKeys([this](BatchKind kind, const QString &id) { return m_keys.key(keyNameOf({kind, id})); });
    m_parts.tracker.setKeyNames([this](const BatchRef &ref) { return keyNameOf(ref); });
    connectRing();
    m_keys.restore(m_parts.settings.keyNames(), m_parts.settings.currentKeyName());
}

// Of a batch that may be known by its ID alone, while its kind is being looked for.
QString KeyController::keyNameOf(const BatchRef &ref) const
{
    const Batch *batch = m_parts.batches.find(ref);
    if (!batch)
        batch = m_parts.batches.find({std::nullopt, ref.id});
    return m_keys.resolve(batch ? batch->keyName : QString());
}

void KeyController::connectRing()
{
    connect(&m_keys, &KeyRing::keyChanged, this, &KeyController::takeKey);
    connect(&m_keys, &KeyRing::currentChanged, this, &KeyController::takeKey);
    connect(&m_keys, &KeyRing::namesChanged, this,
            [this] { m_parts.settings.setKeyNames(m_keys.names(), m_keys.current()); });
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

void KeyController::askForKey()
{
    m_keys.readAgain();
    if (!m_dialog) {
        const auto test = [this](const ApiKey &key, QObject *context, KeyDialog::Tested done) {
            return m_parts.client.fetchAccount(key, context, [done = std::move(done)](const Result<Account> &account) {
                using Balance = Result<std::optional<Credits>>;
                done(account ? Balance(account->credits) : Balance(account.error()));
            });
        };
        m_dialog = new KeyDialog(m_parts.client.origin(), m_keys, test, &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (m_bar->isVisible()) {
            m_dialog->setReason(m_bar->text());
            m_dialog->setKeyName(m_needed);
        }
    }
    m_dialog->open();
}

void KeyController::showKeyNeeded(const Error &error, const QString &name)
{
    // Its batches go on by themselves, or come back here, when the key was read.
    if (m_keys.at(name).state == KeyState::Reading)
        return;
    m_needed = name;
    m_bar->setText(ErrorText::sentence(m_keys.at(name).error.value_or(error)));
    m_bar->show();
}

void KeyController::takeKey(const QString &name)
{
    if (m_keys.key(name) && (name == m_needed || name == m_keys.current()))
        m_bar->hide();
    m_parts.tracker.keyChanged(name);
    if (m_asksAfterReading && name == m_keys.current())
        askIfKeyIsMissing();
}

void KeyController::sayWhetherKept(const QString &name)
{
    if (const std::optional<Error> error = m_keys.at(name).error)
        m_parts.window.notify(tr("The key is kept for this run only. %1").arg(ErrorText::sentence(*error)));
}

} // namespace enrow
