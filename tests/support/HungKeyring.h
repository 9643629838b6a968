// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>

namespace enrow::test
{

// A Secret Service on the bus of the session that leaves questions without an answer, while it lives: all of them, or
// all but the one for its default keyring, as one does that waits for the person to enter a password.
class HungKeyring final : public QDBusVirtualObject
{
public:
    enum class Lives : quint8 { No, Yes };

    explicit HungKeyring(Lives lives)
        : m_lives(lives)
    {
        if (!m_bus.registerService(service()) ||
            !m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath))
            qFatal("the bus has no place for a keyring");
    }
    ~HungKeyring() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    bool handleMessage(const QDBusMessage &question, const QDBusConnection &bus) override
    {
        question.setDelayedReply(true);
        ++m_questions;
        if (m_lives == Lives::Yes && question.member() == QStringLiteral("ReadAlias"))
            bus.send(question.createReply(QVariant::fromValue(QDBusObjectPath(QStringLiteral("/")))));
        return true;
    }
    QString introspect(const QString &) const override { return {}; }

    int questions() const { return m_questions; }

private:
    static QString service() { return QStringLiteral("org.freedesktop.secrets"); }

    const Lives m_lives;
    int m_questions = 0;
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("hung keyring"));
};

} // namespace enrow::test
