// SPDX-License-Identifier: MIT
#pragma once

#include "core/ProxyPlan.h"
#include "core/Result.h"
#include "jobs/PendingWork.h"

#include <QObject>

class QNetworkAccessManager;

namespace enrow
{

class KeyStore;
class Settings;

// Leads the program through the proxy that a person chose, and remembers it: the password in the key store, where the
// keys are, all else in the settings.
class ProxyController : public QObject
{
    Q_OBJECT

public:
    // What it works with; all of it outlives the controller.
    struct Parts {
        KeyStore &store;
        Settings &settings;
        QNetworkAccessManager &network;
    };

    // Goes by what the settings say at once, and with the password as soon as the store has given it.
    explicit ProxyController(const Parts &parts, QObject *parent = nullptr);

    const ProxyPlan &plan() const { return m_plan; }
    bool hasPassword() const { return !m_password.isEmpty(); }

    void setPlan(const ProxyPlan &plan);
    void setPassword(const QString &password); // an empty one is forgotten

signals:
    // Calls from now on go another way, or with another login: what failed on the old one may be tried again.
    void changed();
    void passwordNotKept(const enrow::Error &error); // it is used for this run nevertheless

private:
    void readPassword();
    void apply();
    void forgetConnections();

    const Parts m_parts;
    ProxyPlan m_plan;
    QString m_password;
    bool m_hasOldConnections = false;
    PendingWork m_reading;
    PendingWork m_writing;
};

} // namespace enrow
