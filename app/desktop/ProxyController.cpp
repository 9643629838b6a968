// SPDX-License-Identifier: MIT
#include "desktop/ProxyController.h"

#include "api/ProxyChoice.h"
#include "credentials/KeyStore.h"
#include "settings/Settings.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Two blanks in a row are in no name of a key, which is simplified.
const QString nameInStore = u"Proxy  password"_s;
constexpr auto storedAs = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// A store keeps what an API key may be made of.
Result<ApiKey> packed(const QString &password)
{
    return ApiKey::parse(QString::fromLatin1(password.toUtf8().toBase64(storedAs)));
}

QString unpacked(const ApiKey &kept)
{
    return QString::fromUtf8(QByteArray::fromBase64(kept.secret(), storedAs));
}

} // namespace

ProxyController::ProxyController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_plan(parts.settings.proxy())
{
    connect(&parts.network, &QNetworkAccessManager::finished, this, &ProxyController::forgetConnections,
            Qt::QueuedConnection);
    apply();
    if (!m_plan.user.isEmpty())
        readPassword();
}

void ProxyController::readPassword()
{
    m_reading = m_parts.store.read(nameInStore, this, [this](const Result<std::optional<ApiKey>> &kept) {
        if (!kept || !kept.value())
            return;
        m_password = unpacked(*kept.value());
        if (m_plan.isByHand())
            apply();
    });
}

void ProxyController::setPlan(const ProxyPlan &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_parts.settings.setProxy(plan);
    m_parts.settings.save();
    apply();
}

void ProxyController::setPassword(const QString &password)
{
    m_reading.cancel();
    m_password = password;
    const auto tell = [this](const Result<void> &done) {
        if (!done)
            emit passwordNotKept(done.error());
    };
    if (password.isEmpty())
        m_writing = m_parts.store.remove(nameInStore, this, tell);
    else if (const Result<ApiKey> secret = packed(password))
        m_writing = m_parts.store.write(nameInStore, secret.value(), this, tell);
    else
        emit passwordNotKept(secret.error());
    if (m_plan.isByHand())
        apply();
}

void ProxyController::apply()
{
    const bool isChosen = m_plan.isByHand() || m_plan.use == ProxyUse::None;
    m_parts.network.setProxyFactory(isChosen ? new ProxyChoice(m_plan, m_password) : nullptr);
    m_hasOldConnections = true;
    forgetConnections();
    emit changed();
}

// Qt goes on with the connections to a proxy that it has, and with the login that they were made with. Forgetting them
// leaves calls on their way without an answer, so it is done when there are none.
void ProxyController::forgetConnections()
{
    if (!m_hasOldConnections)
        return;
    const auto replies = m_parts.network.findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly);
    if (std::ranges::any_of(replies, [](const QNetworkReply *reply) { return reply->isRunning(); }))
        return;
    m_hasOldConnections = false;
    m_parts.network.clearConnectionCache();
}

} // namespace enrow
