// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace enrow
{

// The body of a request that is sent once: it cannot be rewound, and without that QNetworkAccessManager cannot send the
// request again by itself, as it else does up to three times where a connection ends early.
class OneTimeBody : public QIODevice
{
public:
    explicit OneTimeBody(QByteArray bytes);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace enrow
